import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import type { Sweep } from '../../../civic/room.ts'
import { freezeMinutes } from '../deeds/freeze-minutes.ts'
import { ownTables } from '../tables.ts'

/** Minutes whose days for corrections are over, and of which every correction was answered. */
export const freezeWhatStands: Sweep = {
  name: 'dialogues.freeze-minutes',
  run: async (ground, today) => {
    const ready = await ownTables(ground.db)
      .selectFrom('dialogues.meeting as g')
      .select('g.matter_id')
      .where('g.stage', '=', 'open-for-correction')
      .where('g.corrections_until', '<', today)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('dialogues.correction as c')
              .select('c.n')
              .whereRef('c.meeting_id', '=', 'g.matter_id')
              .where('c.state', '=', 'open'),
          ),
        ),
      )
      .execute()
    for (const { matter_id } of ready)
      await perform(ground, freezeMinutes, {
        actor: house,
        key: `freezeMinutes:${matter_id}`,
        input: { meeting: matter_id },
      })
    return ready.length
  },
}
