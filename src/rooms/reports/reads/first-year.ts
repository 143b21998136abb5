import { sql } from 'kysely'
import { inside } from '../../../civic/places/inside.ts'
import type { ReportReader } from '../tables.ts'

/** The year in which the first matter of a place was opened; far ahead where there is none. */
export const firstYearOf = async (db: ReportReader, placeId: string): Promise<number> => {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from min(opened_on))::integer as year from civic.matter where place_id in (${inside(placeId)})`.execute(
    db,
  )
  return rows[0]?.year ?? Number.MAX_SAFE_INTEGER
}
