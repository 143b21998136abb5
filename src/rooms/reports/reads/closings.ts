import type { Place } from '../../../civic/places/places.ts'
import type { Period } from '../period.ts'
import type { Closing, ReportReader } from '../tables.ts'

/** A closing with the title of the post that closed. */
export interface SignedClosing extends Closing {
  byVi: string
  byEn: string
}

const signed = (db: ReportReader, placeId: string) =>
  db
    .selectFrom('reports.closing as c')
    .innerJoin('civic.public_post as p', 'p.id', 'c.closed_by_post_id')
    .selectAll('c')
    .select(['p.short_vi as byVi', 'p.title_en as byEn'])
    .where('c.place_id', '=', placeId)
    .orderBy('c.number')

/** The closings of one period: the first, then its corrections. */
export const closingsOf = (db: ReportReader, place: Pick<Place, 'id'>, period: Period): Promise<SignedClosing[]> =>
  signed(db, place.id).where('c.period_kind', '=', period.kind).where('c.starts_on', '=', period.from).execute()

/** Every closing of a place of a period that ends in the year. */
export const closingsIn = (db: ReportReader, placeId: string, year: number): Promise<SignedClosing[]> =>
  signed(db, placeId).where('c.ends_on', '>=', `${year}-01-01`).where('c.ends_on', '<=', `${year}-12-31`).execute()
