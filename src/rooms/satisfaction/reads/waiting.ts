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
    select m.place_id as "placeId", min(m.opened_on) as first,
           (select max(p.ends_on) from satisfaction.period p where p.place_id = m.place_id) as closed
    from civic.matter m
    where m.room = 'petitions' and m.place_id in (${sql.join(placeIds)})
    group by m.place_id
    order by m.place_id`.execute(db)
  return rows
    .map(({ placeId, first, closed }) => ({
      placeId,
      quarters: quartersOver(closed === null ? first : addDays(closed, 1), today),
    }))
    .filter(({ quarters }) => quarters.length > 0)
}
