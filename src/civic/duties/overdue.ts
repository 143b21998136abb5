import { z } from 'zod'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { isHouse } from '../actor/actor.ts'
import { deedsOver } from '../deed/deed.ts'
import { day, id } from '../deed/fields.ts'
import { factKind } from '../facts/kind.ts'
import { notifyPost } from '../notices/notice.ts'
import { superiorOf } from '../posts/posts.ts'
import type { CivicReader } from '../tables.ts'
import type { Duty } from './duty.ts'

export const DutyOverdue = factKind(
  'duty.overdue',
  1,
  'check',
  z.object({ duty: id, kind: z.string(), post: z.string(), due: day, superior: z.string().nullable() }),
)

/** Records, once, that a duty passed its day unmet, and tells the superior. Overdue itself is computed, not stored. */
export const recordOverdue = deedsOver<object>()({
  name: 'recordOverdue',
  fact: DutyOverdue,
  input: z.object({ duty: id }),
  find: async (tx, input): Promise<Duty> => {
    const duty = await tx
      .selectFrom('civic.duty')
      .selectAll()
      .where('id', '=', input.duty)
      .forUpdate()
      .executeTakeFirst()
    if (duty === undefined) throw new Refusal('not-found')
    return duty
  },
  may: isHouse,
  run: async ({ tx, today }, duty) => {
    if (duty.due_on === null || duty.due_on >= today || duty.discharged_on !== null) throw new Refusal('not-now')
    await tx.updateTable('civic.duty').set({ overdue_recorded_on: today }).where('id', '=', duty.id).execute()
    const superior = await superiorOf(tx, duty.post_id)
    await notifyPost(tx, today, { matterId: duty.matter_id, kind: 'overdue', postId: duty.post_id })
    if (superior !== undefined)
      await notifyPost(tx, today, { matterId: duty.matter_id, kind: 'overdue-below', postId: superior.id })
    const data = {
      duty: duty.id,
      kind: duty.kind,
      post: duty.post_id,
      due: duty.due_on,
      superior: superior?.id ?? null,
    }
    return { matterId: duty.matter_id, data, result: null }
  },
})

/** Open duties whose day passed before `today` and was not recorded yet. */
export const findNewlyOverdue = (tx: CivicReader, today: Day): Promise<{ id: string }[]> =>
  tx
    .selectFrom('civic.duty')
    .select('id')
    .where('discharged_on', 'is', null)
    .where('due_on', '<', today)
    .where('overdue_recorded_on', 'is', null)
    .orderBy('due_on')
    .execute()
