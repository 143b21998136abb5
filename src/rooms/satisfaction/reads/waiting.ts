import { sql } from 'kysely'
import { addDays, type Day } from '../../../../packages/workdays/src/index.ts'
import { type Quarter, quartersOver } from '../quarter.ts'
import type { SatisfactionReader } from '../tables.ts'

/** A place whose figures of some quarters are not closed though the quarters are over; the oldest first. */
export interface Waiting {
  placeId: string
  quarters: readonly Quarter[]
}

/**
 * Quarters are closed one after the other, from the one in which the place had its first petition: a quarter left out would never be
 * counted. Places without a petition have nothing to close.
 */
export const waitingQuarters = async (
  db: SatisfactionReader,
  placeIds: readonly string[],
  today: Day,
): Promise<Waiting[]> => {
  if (placeIds.length === 0) return []
  const { rows } = await sql<{ placeId: string; first: Day; closed: Day | null }>`
    select place.id as "placeId", m.opened_on as first,
           (select max(p.ends_on) from satisfaction.period p where p.place_id = place.id) as closed
    from unnest(${placeIds}::text[]) as place (id) cross join lateral (
      select opened_on from civic.matter where place_id = place.id and room = 'petitions' order by opened_on limit 1) m
    order by place.id`.execute(db)
  return rows
    .map(({ placeId, first, closed }) => ({
      placeId,
      quarters: quartersOver(closed === null ? first : addDays(closed, 1), today),
    }))
    .filter(({ quarters }) => quarters.length > 0)
}
