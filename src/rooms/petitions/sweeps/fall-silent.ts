import { addDays } from '../../../../packages/workdays/src/index.ts'
import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import type { Sweep } from '../../../civic/room.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { fallSilent } from '../deeds/fall-silent.ts'
import { ownTables } from '../tables.ts'

/** Answers nobody spoke about for the number of days ruled on the day the petition was received. */
export const closeSilent: Sweep = {
  name: 'petitions.fall-silent',
  run: async (ground, today) => {
    const waiting = await ownTables(ground.db)
      .selectFrom('petitions.petition as p')
      .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
      .select(['p.matter_id', 'p.round', 'p.verdict_open_on', 'm.opened_on'])
      .where('p.stage', '=', 'answered')
      .where('p.verdict_open_on', '<', today)
      .execute()
    let done = 0
    for (const { matter_id, round, verdict_open_on, opened_on } of waiting) {
      const silence = await getRule(ground.db, 'petitions.silence', opened_on)
      if (verdict_open_on === null || addDays(verdict_open_on, silence.value) >= today) continue
      const key = `fallSilent:${matter_id}:${round}:${verdict_open_on}`
      await perform(ground, fallSilent, { actor: house, key, input: { petition: matter_id } })
      done += 1
    }
    return done
  },
}
