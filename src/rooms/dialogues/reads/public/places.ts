import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Place, standingOn } from '../../../../civic/places/places.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/** The province, then its communes and wards by name: what a list may be narrowed to. */
export const standingPlaces = (db: CivicReader, today: Day): Promise<Place[]> =>
  db
    .selectFrom('civic.public_place as p')
    .selectAll('p')
    .where('p.kind', 'in', ['province', 'commune'])
    .where(standingOn('p', today))
    .orderBy('p.kind', 'desc')
    .orderBy('p.short_name')
    .orderBy('p.id')
    .execute()
