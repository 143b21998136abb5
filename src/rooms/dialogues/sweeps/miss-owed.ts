import { addDays } from '../../../../packages/workdays/src/index.ts'
import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import type { Sweep } from '../../../civic/room.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { missOwed } from '../deeds/miss-owed.ts'
import { ownTables } from '../tables.ts'

/** Periods that ended longer ago than an office has to record what it held. */
export const missWhatWasOwed: Sweep = {
  name: 'dialogues.miss-owed',
  run: async (ground, today) => {
    const ended = await ownTables(ground.db)
      .selectFrom('dialogues.owed as o')
      .innerJoin('civic.matter as m', 'm.id', 'o.matter_id')
      .select(['o.matter_id', 'o.ends_on'])
      .where('m.closed_on', 'is', null)
      .where('o.ends_on', '<', today)
      .execute()
    if (ended.length === 0) return 0
    const grace = await getRule(ground.db, 'dialogues.missed-after', today)
    const over = ended.filter(({ ends_on }) => ends_on < addDays(today, -grace.value))
    for (const { matter_id } of over)
      await perform(ground, missOwed, { actor: house, key: `missOwed:${matter_id}`, input: { owed: matter_id } })
    return over.length
  },
}
