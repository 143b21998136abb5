import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { PetitionReader } from '../../subject.ts'

/** What a list of notices shows of the petition each is about. */
const notices = (db: PetitionReader) =>
  db
    .selectFrom('civic.notice as n')
    .innerJoin('petitions.petition as p', 'p.matter_id', 'n.matter_id')
    .innerJoin('civic.matter as m', 'm.id', 'n.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .leftJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['n.id as noticeId', 'n.kind', 'n.made_on as madeOn', 'm.id', 'm.public_code as code', 'p.title'])
    .select([
      'q.text as firstWords',
      'l.name as place',
      'p.hamlet',
      'm.opened_on as receivedOn',
      'm.channel',
      'p.stage',
    ])
    .where('n.done_on', 'is', null)
    .orderBy('n.made_on')
    .orderBy('n.id')

/**
 * Senders this office is to call: who was called today comes last. `tried` is how often the same news did not reach them, `since`
 * when it was first to be told.
 */
export const callList = (db: PetitionReader, officeId: string) =>
  notices(db)
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('civic.notice as t')
          .select((row) => [row.fn.count<number>('t.id').as('times'), row.fn.min('t.made_on').as('first')])
          .whereRef('t.matter_id', '=', 'n.matter_id')
          .whereRef('t.kind', '=', 'n.kind')
          .where('t.outcome', '=', 'not-reached')
          .where((row) => row.not(row.exists(otherNewsSince(db))))
          .as('missed'),
      (on) => on.onTrue(),
    )
    .select((row) => ['missed.times as tried', row.fn.coalesce('missed.first', 'n.made_on').as('since')])
    .where('n.from_office_id', '=', officeId)
    .execute()

/** Of a call `t` that failed: whether the sender of the matter was told since, or there was other news. */
const otherNewsSince = (db: PetitionReader) =>
  db
    .selectFrom('civic.notice as x')
    .select('x.id')
    .where(sql<SqlBool>`x.matter_id = t.matter_id and x.made_on >= t.made_on`)
    .where('x.from_office_id', 'is not', null)
    .where('x.outcome', 'in', ['reached', 'seen'])

/** What a post was told and has not marked as seen, as long as something is still owed about it. */
export const newsFor = (db: PetitionReader, postId: string, today: Day) =>
  notices(db).where('n.to_post_id', '=', postId).where(stillMatters(today)).execute()

const stillMatters = (today: Day) => sql<SqlBool>`exists (
  select from civic.duty d where d.matter_id = n.matter_id and d.discharged_on is null
    and case when n.kind in ('overdue', 'overdue-below') then d.due_on < ${today} else d.kind <> 'petitions.publish' end)`

export type NoticeRow = Awaited<ReturnType<typeof newsFor>>[number]
export type CallRow = Awaited<ReturnType<typeof callList>>[number]
