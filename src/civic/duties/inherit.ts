import { z } from 'zod'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { isHouse } from '../actor/actor.ts'
import { deedsOver } from '../deed/deed.ts'
import { id } from '../deed/fields.ts'
import { factKind } from '../facts/kind.ts'
import { notifyPost } from '../notices/notice.ts'
import { findHeir } from '../posts/heirs.ts'
import type { CivicReader } from '../tables.ts'
import { type Duty, handOverDuty } from './duty.ts'

export const DutyInherited = factKind(
  'duty.inherited',
  1,
  'check',
  z.object({ duty: id, kind: z.string(), from: z.string(), to: z.string() }),
)

/**
 * When an office ends, its open duties go to the heir of (post, place). The clock goes on: an office's end is no excuse.
 */
export const inheritDuty = deedsOver<object>()({
  name: 'inheritDuty',
  fact: DutyInherited,
  input: z.object({ duty: id }),
  find: async (tx, input): Promise<Duty & { place_id: string }> => {
    const duty = await tx
      .selectFrom('civic.duty as d')
      .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
      .selectAll('d')
      .select('m.place_id')
      .where('d.id', '=', input.duty)
      .forUpdate()
      .executeTakeFirst()
    if (duty === undefined) throw new Refusal('not-found')
    return duty
  },
  may: isHouse,
  run: async ({ tx, today }, duty) => {
    const heir = await findHeir(tx, duty.post_id, duty.place_id, duty.kind)
    if (heir === undefined) throw new Error(`post ${duty.post_id} ended without an heir for ${duty.place_id}`)
    await handOverDuty(tx, today, duty, heir.id, 'office-ended')
    await notifyPost(tx, today, { matterId: duty.matter_id, kind: 'inherited', postId: heir.id })
    return {
      matterId: duty.matter_id,
      data: { duty: duty.id, kind: duty.kind, from: duty.post_id, to: heir.id },
      result: { post: heir.id },
    }
  },
})

/** Open duties that still stand with a post that ended on or before `today`. */
export const findOrphanedDuties = (tx: CivicReader, today: Day): Promise<{ id: string }[]> =>
  tx
    .selectFrom('civic.duty as d')
    .innerJoin('civic.post as p', 'p.id', 'd.post_id')
    .select('d.id')
    .where('d.discharged_on', 'is', null)
    .where('p.valid_until', '<=', today)
    .execute()
