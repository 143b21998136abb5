import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { day, id } from '../../deed/fields.ts'
import { HoldingEnded } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'

/** Ends a holding: `until` is the first day it no longer holds. The duties stay with the post. */
export const endHolding = deedsOver<object>()({
  name: 'endHolding',
  fact: HoldingEnded,
  input: z.object({ holding: id, until: day }),
  find: async (tx, { holding }) => {
    const found = tx.selectFrom('civic.holding').selectAll().where('id', '=', holding)
    const row = await found.forUpdate().executeTakeFirst()
    if (row === undefined) throw new Refusal('not-found')
    return row
  },
  may: isAdministrator,
  run: async ({ tx }, held, { until }) => {
    if (held.held_until !== null) throw new Refusal('not-now')
    if (until <= held.held_from) throw new Refusal('ends-before-it-began', {}, 'until')
    await tx.updateTable('civic.holding').set({ held_until: until }).where('id', '=', held.id).execute()
    return { matterId: null, data: { holding: held.id, post: held.post_id, until }, result: null }
  },
})
