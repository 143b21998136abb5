import { sql } from 'kysely'
import { addDays, type Day, daysBetween } from '../../../../../packages/workdays/src/index.ts'
import { isInside } from '../../../../civic/places/inside.ts'
import { type CountedConcern, concernOf } from '../../../../civic/screen/concern.ts'
import type { Concern, Reading } from '../../../../civic/screen/screen.ts'

/**
 * What petitions raise at a place and inside it, by hamlet and topic. What was handed over as an accusation is not here.
 * A withdrawn petition counts as raised, and is open no longer.
 */
export const concernsAt = async (
  { db }: Pick<Reading, 'db'>,
  placeId: string,
  since: Day,
  today: Day,
): Promise<Concern[]> => {
  const before = addDays(since, -daysBetween(since, today))
  const { rows } = await sql<CountedConcern>`
    select p.hamlet, p.topic,
      count(*) filter (where m.closed_on is null)::integer as open,
      count(*) filter (where m.opened_on >= ${since})::integer as lately,
      count(*) filter (where m.opened_on < ${since} and m.opened_on >= ${before})::integer as before,
      min(m.opened_on) filter (where m.closed_on is null) as oldest,
      count(*) filter (where v.disputed and (m.closed_on is null or m.closed_on >= ${since}) and m.closed_as is distinct from 'settled')::integer
        as disputed,
      count(distinct coalesce(p.sender_id, m.id)) filter (where m.opened_on >= ${before})::integer as people
    from petitions.petition p
      join civic.matter m on m.id = p.matter_id
      left join lateral (
        select bool_or(value = 'not-settled') as disputed from civic.verdict where matter_id = m.id) v on true
    where ${isInside('m.place_id', placeId)} and p.stage <> 'handing-over' and m.closed_as is distinct from 'handed-over'
      and (m.closed_on is null or m.closed_on >= ${before})
    group by p.hamlet, p.topic`.execute(db)
  return rows.map(concernOf)
}
