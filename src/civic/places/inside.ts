import { type SqlBool, sql } from 'kysely'

/**
 * The places whose matters belong to this one, as a query of their ids: itself, those inside it, and old ones that have it as their only
 * heir. What happened in a split commune belongs to none of its parts until somebody says to which, but to the province all along.
 */
export const inside = (placeId: string) => sql<{ id: string }>`
  with recursive inside (id) as (
    select ${placeId}::text
    union
    select other.id from inside cross join lateral (
      select p.id from civic.public_place p where p.parent_id = inside.id
      union all
      select s.from_id from civic.public_place_succession s
      where s.to_id = inside.id
        and not exists (select from civic.public_place_succession o where o.from_id = s.from_id and o.to_id <> s.to_id)
    ) as other)
  select id from inside`

/** Whether a column names one of them. As an array they are known before the rest is planned: few, and found by an index. */
export const isInside = (column: string, placeId: string) =>
  sql<SqlBool>`${sql.ref(column)} = any(array(${inside(placeId)}))`
