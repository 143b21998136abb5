import { sql } from 'kysely'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import { type Quarter, quarterOf } from '../quarter.ts'
import type { Figure, SatisfactionReader } from '../tables.ts'

/** The figures of one place for one closed quarter, as everybody may read them. */
export interface ClosedQuarter extends Figure {
  place_id: string
  placeName: string
  quarter: string
  starts_on: Day
  ends_on: Day
  closed_on: Day
  closed_by_post_id: string
  closerVi: string
  closerEn: string
}

const closed = (db: SatisfactionReader) =>
  db
    .selectFrom('satisfaction.public_period as f')
    .innerJoin('civic.public_place as place', 'place.id', 'f.place_id')
    .innerJoin('civic.public_post as closer', 'closer.id', 'f.closed_by_post_id')
    .selectAll('f')
    .select(['place.name as placeName', 'closer.title_vi as closerVi', 'closer.title_en as closerEn'])

const named = <Row extends { starts_on: Day }>(row: Row): Row & { quarter: string } => ({
  ...row,
  quarter: quarterOf(row.starts_on),
})

/** All closed quarters of a place, the newest first. */
export const closedOf = async (db: SatisfactionReader, placeId: string): Promise<ClosedQuarter[]> =>
  (await closed(db).where('f.place_id', '=', placeId).orderBy('f.starts_on', 'desc').execute()).map(named)

/** The places that closed a quarter, by name. */
export const closedIn = async (db: SatisfactionReader, { starts }: Quarter): Promise<ClosedQuarter[]> => {
  const rows = closed(db).where('f.starts_on', '=', starts).orderBy('place.short_name').orderBy('place.id')
  return (await rows.execute()).map(named)
}

/** Which quarters any place has closed, the newest first, and how many did. */
export const quartersClosed = async (db: SatisfactionReader): Promise<{ quarter: string; places: number }[]> => {
  const rows = await db
    .selectFrom('satisfaction.public_period')
    .select(['starts_on', sql<number>`count(*)::integer`.as('places')])
    .groupBy('starts_on')
    .orderBy('starts_on', 'desc')
    .execute()
  return rows.map(({ starts_on, places }) => ({ quarter: quarterOf(starts_on), places }))
}
