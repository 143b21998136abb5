import { sql } from 'kysely'
import { addDays, type Day, daysBetween } from '../../../../packages/workdays/src/index.ts'
import { isInside } from '../../../civic/places/inside.ts'
import { type CountedConcern, concernOf } from '../../../civic/screen/concern.ts'
import type { Concern, Reading } from '../../../civic/screen/screen.ts'

/**
 * What is asked at meetings, by hamlet and topic. A question is open until it is answered, or what was promised on it has ended; one that
 * became a petition is counted there. Disputed: the promise failed, or people say it was not kept.
 */
export const concernsAt = async (
  { db }: Pick<Reading, 'db'>,
  placeId: string,
  since: Day,
  today: Day,
): Promise<Concern[]> => {
  const before = addDays(since, -daysBetween(since, today))
  const { rows } = await sql<CountedConcern>`
    with asked as (
      select q.hamlet, q.topic, q.asked_on, coalesce(w.person_id::text, q.meeting_id || ' ' || q.number) as person,
        q.state = 'open' or p.state = 'open' as open, coalesce(p.state = 'not-kept' or p.said = 'not-so', false) as disputed
      from dialogues.question q
        join dialogues.meeting g on g.matter_id = q.meeting_id and g.stage <> 'cancelled' and g.kind <> 'reception'
        join civic.matter m on m.id = q.meeting_id
        left join dialogues.promise p on p.matter_id = q.promise_id
        left join civic.message w on w.matter_id = q.meeting_id and w.kind = 'question' and w.point = q.number
      where q.state not in ('referred', 'withdrawn') and ${isInside('m.place_id', placeId)})
    select hamlet, topic,
      (count(*) filter (where open))::integer as open,
      (count(*) filter (where asked_on >= ${since}))::integer as lately,
      (count(*) filter (where asked_on >= ${before} and asked_on < ${since}))::integer as before,
      min(asked_on) filter (where open) as oldest,
      (count(*) filter (where disputed))::integer as disputed,
      (count(distinct person) filter (where asked_on >= ${before}))::integer as people
    from asked where open or disputed or asked_on >= ${before} group by hamlet, topic`.execute(db)
  return rows.map(concernOf)
}
