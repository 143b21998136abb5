import { z } from 'zod'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { getMatter } from '../../../civic/matters/matter.ts'
import { whereNow } from '../../../civic/places/successions.ts'
import { type SatisfactionTransaction, satisfactionDeed } from '../tables.ts'

/**
 * The last verdict of a matter opens the rating box for its sender, once. A box deed: it leaves no fact of its own; the ledger
 * gets the count when the box closes.
 */
export const askForRating = satisfactionDeed({
  name: 'askForRating',
  fact: null,
  input: z.object({ matter: id }),
  find: (tx, input) => getMatter(tx, input.matter),
  may: isHouse,
  run: async ({ tx, today }, matter) => {
    await tx
      .insertInto('satisfaction.turnout')
      .values({
        matter_id: matter.id,
        place_id: await boxOf(tx, matter.place_id, today),
        took_part: false,
        period_id: null,
      })
      .onConflict((conflict) => conflict.column('matter_id').doNothing())
      .execute()
    return { matterId: matter.id, data: null, result: null }
  },
})

/** Of a place that ended, the box of the one that took it over: nobody closes figures of the old one any more. */
const boxOf = async (tx: SatisfactionTransaction, placeId: string, today: Day): Promise<string> => {
  const { stands, places } = await whereNow(tx, placeId, today)
  const [only, another] = places
  return stands || only === undefined || another !== undefined ? placeId : only.id
}
