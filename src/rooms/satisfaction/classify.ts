import { sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { MemberClass } from './contract.ts'
import type { Quarter } from './quarter.ts'
import type { SatisfactionReader } from './tables.ts'

export interface Member {
  duty: string
  matter: string
  due: Day
  class: MemberClass
  onTime: boolean
  askedReview: boolean
}

/**
 * The cohort of a period: first answer duties of the place due in it (or in an earlier closed one, if they were not countable then) that
 * no closing has counted. Class and due day are as they stand now; the closing freezes them.
 *
 * class: how the matter closed, if it did; else `unanswered` while the first answer is owed; else `waiting` (for the sender, a review or
 * a promise).
 */
export const cohortOf = async (db: SatisfactionReader, placeId: string, quarter: Quarter): Promise<Member[]> => {
  const { rows } = await sql<Member>`
    select d.id as duty, d.matter_id as matter, d.due_on as due,
           coalesce(case m.closed_as when 'settled' then 'confirmed' else m.closed_as end,
                    case when d.discharged_on is null then 'unanswered' else 'waiting' end) as class,
           coalesce(d.discharged_as = 'answered' and d.discharged_on <= d.due_on, false) as "onTime",
           exists (select from civic.duty r where r.matter_id = d.matter_id and r.round > 0 offset 0) as "askedReview"
    from civic.duty d
    join civic.matter m on m.id = d.matter_id
    where m.place_id = ${placeId} and d.round = 0 and d.kind = 'petitions.answer' and d.due_on <= ${quarter.ends}
      and (d.due_on >= ${quarter.starts}
           or exists (select from satisfaction.period p where p.place_id = ${placeId} and d.due_on between p.starts_on and p.ends_on))
      and not exists (select from satisfaction.member c where c.duty_id = d.id)
    order by d.due_on, d.id`.execute(db)
  return rows
}

/** How many petitions of the place were received in the period, whatever became of them. */
export const receivedIn = async (db: SatisfactionReader, placeId: string, quarter: Quarter): Promise<number> => {
  const row = await db
    .selectFrom('civic.matter')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('place_id', '=', placeId)
    .where('room', '=', 'petitions')
    .where('opened_on', '>=', quarter.starts)
    .where('opened_on', '<=', quarter.ends)
    .executeTakeFirstOrThrow()
  return row.n
}
