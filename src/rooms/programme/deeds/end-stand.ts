import { z } from 'zod'
import { day, id } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { StandEnded } from '../contract.ts'
import { setsStands } from '../may.ts'
import { programmeDeed } from '../subject.ts'

/** From a day on, a post stands for a hamlet no longer. */
export const endStand = programmeDeed({
  name: 'endStand',
  fact: StandEnded,
  input: z.object({ stand: id, until: day }),
  find: async (tx, input) => {
    const stand = await tx
      .selectFrom('programme.stand')
      .selectAll()
      .where('id', '=', input.stand)
      .forUpdate()
      .executeTakeFirst()
    if (stand === undefined) throw new Refusal('not-found')
    return stand
  },
  may: (actor, stand) => setsStands(actor) && actor.post.placeId === stand.place_id,
  run: async ({ tx }, stand, { until }) => {
    if (stand.stands_until !== null) throw new Refusal('not-now')
    if (until <= stand.stands_from) throw new Refusal('ends-before-it-began', {}, 'until')
    await tx.updateTable('programme.stand').set({ stands_until: until }).where('id', '=', stand.id).execute()
    return { matterId: null, data: { stand: stand.id, until }, result: null }
  },
})
