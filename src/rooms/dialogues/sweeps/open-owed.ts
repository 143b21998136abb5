import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import type { Sweep } from '../../../civic/room.ts'
import { openOwed } from '../deeds/open-owed.ts'
import { findOwing } from '../owed-rules.ts'
import { ownTables } from '../tables.ts'

/** Receptions and dialogues owed for the week, the month and the year that today lies in. */
export const openWhatIsOwed: Sweep = {
  name: 'dialogues.open-owed',
  run: async (ground, today) => {
    let done = 0
    for (const { post, kind, rule, period } of await findOwing(ownTables(ground.db), today)) {
      const key = `openOwed:${post}:${kind}:${period}`
      const { repeated } = await perform(ground, openOwed, { actor: house, key, input: { post, kind, rule } })
      if (!repeated) done += 1
    }
    return done
  },
}
