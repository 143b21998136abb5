import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { getMatter } from '../../../civic/matters/matter.ts'
import { satisfactionDeed } from '../tables.ts'

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
  run: async ({ tx }, matter) => {
    await tx
      .insertInto('satisfaction.turnout')
      .values({ matter_id: matter.id, place_id: matter.place_id, took_part: false, period_id: null })
      .onConflict((conflict) => conflict.column('matter_id').doNothing())
      .execute()
    return { matterId: matter.id, data: null, result: null }
  },
})
