import { sql } from 'kysely'
import { z } from 'zod'
import { id, optionalLine } from '../../../civic/deed/fields.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { openBox } from '../box.ts'
import { mayRate } from '../may.ts'
import { type Asked, findAsked } from '../reads/asked.ts'
import { type SatisfactionTransaction, satisfactionDeed } from '../tables.ts'

/**
 * A rating goes into the box of the place: five levels and a word. Who took part is marked in one table, what was said goes into another,
 * with nothing to join them: a random id, no matter, no actor, no time. One rating a matter.
 */
export const rate = satisfactionDeed({
  name: 'rate',
  fact: null,
  input: z.object({ matter: id, level: z.coerce.number().int().min(1).max(5), word: optionalLine(300) }),
  find: (tx, input) => getAsked(tx, input.matter),
  may: mayRate,
  run: async ({ tx }, asked, input) => {
    if (asked.took_part) throw new Refusal('rated-already')
    if (asked.period_id !== null) throw new Refusal('box-closed')
    await tx
      .updateTable('satisfaction.turnout')
      .set({ took_part: true })
      .where('matter_id', '=', asked.matter_id)
      .execute()
    await sql`select satisfaction.put_in_box(${newId()}, ${asked.place_id}, ${input.level}, ${input.word})`.execute(tx)
    return { matterId: null, data: null, result: null }
  },
})

/** The box first, then the row: a closing takes them in the same order. */
const getAsked = async (tx: SatisfactionTransaction, matterId: string): Promise<Asked> => {
  const row = () => tx.selectFrom('satisfaction.turnout').select('place_id').where('matter_id', '=', matterId)
  const found = await row().executeTakeFirst()
  if (found === undefined) throw new Refusal('not-now')
  await openBox(tx, found.place_id)
  await row().forUpdate().execute()
  const asked = await findAsked(tx, matterId)
  if (asked === undefined) throw new Refusal('not-now')
  return asked
}
