import { sql } from 'kysely'
import { z } from 'zod'
import { speaksForSender } from '../../../civic/actor/actor.ts'
import { id, optionalLine } from '../../../civic/deed/fields.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { satisfactionDeed } from '../tables.ts'

/**
 * A rating goes into the box of the place: five levels and a word. Who took part is marked in one table, what was said goes into another,
 * with nothing to join them: a random id, no matter, no actor, no time. One rating a matter.
 */
export const rate = satisfactionDeed({
  name: 'rate',
  fact: null,
  input: z.object({ matter: id, level: z.coerce.number().int().min(1).max(5), word: optionalLine(300) }),
  find: async (tx, input) => {
    const asked = await tx
      .selectFrom('satisfaction.turnout')
      .selectAll()
      .where('matter_id', '=', input.matter)
      .forUpdate()
      .executeTakeFirst()
    if (asked === undefined) throw new Refusal('not-now')
    const collector = await tx
      .selectFrom('civic.verdict')
      .select('collector_post_id')
      .where('matter_id', '=', input.matter)
      .orderBy('round', 'desc')
      .orderBy('day', 'desc')
      .executeTakeFirst()
    return { ...asked, collectorPostId: collector?.collector_post_id ?? null }
  },
  may: (actor, asked) =>
    speaksForSender(actor, asked.matter_id) || (actor.kind === 'officer' && actor.post.id === asked.collectorPostId),
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
