import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import type { Sweep } from '../../../civic/room.ts'
import { letPromiseLapse } from '../deeds/let-promise-lapse.ts'
import { ownTables } from '../tables.ts'

/** Promises whose day passed without a report. */
export const lapsePromises: Sweep = {
  name: 'petitions.lapse-promises',
  run: async (ground, today) => {
    const due = await ownTables(ground.db)
      .selectFrom('petitions.petition')
      .select(['matter_id', 'round'])
      .where('stage', '=', 'promised')
      .where('promised_for', '<', today)
      .execute()
    for (const { matter_id, round } of due) {
      await perform(ground, letPromiseLapse, {
        actor: house,
        key: `letPromiseLapse:${matter_id}:${round}`,
        input: { petition: matter_id },
      })
    }
    return due.length
  },
}
