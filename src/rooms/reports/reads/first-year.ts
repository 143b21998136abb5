import { sql } from 'kysely'
import { inside } from '../../../civic/places/inside.ts'
import type { ReportReader } from '../tables.ts'

/** The year in which the first matter of a place was opened; far ahead where there is none. */
export const firstYearOf = async (db: ReportReader, placeId: string): Promise<number> => {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from min(first.opened_on))::integer as year
    from (${inside(placeId)}) as place cross join lateral (
      select opened_on from civic.matter where place_id = place.id order by opened_on limit 1) as first`.execute(db)
  return rows[0]?.year ?? Number.MAX_SAFE_INTEGER
}
