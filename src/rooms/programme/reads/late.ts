import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { CivicReader } from '../../../civic/tables.ts'

/** The duties of a post, of every room, that are open after their day; the longest late first. Codes only: rooms keep their words. */
export const lateDuties = (db: CivicReader, postId: string, today: Day) =>
  db
    .selectFrom('civic.duty as d')
    .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
    .select([
      'd.id',
      'd.kind',
      'd.due_on as due',
      'm.id as matterId',
      'm.public_code as code',
      'm.room',
      'm.kind as matterKind',
    ])
    .where('d.post_id', '=', postId)
    .where('d.discharged_on', 'is', null)
    .where('d.due_on', '<', today)
    .orderBy('d.due_on')
    .orderBy('m.public_code')
    .execute()

export type LateDuty = Awaited<ReturnType<typeof lateDuties>>[number]
