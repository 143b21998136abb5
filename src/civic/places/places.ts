import { type Selectable, sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import type { PlaceTables } from './tables.ts'

/** An administrative unit with a validity in time. */
export type Place = Selectable<PlaceTables['civic.place']>

/** Refuses 'not-found'. */
export const getPlace = async (db: CivicReader, id: string): Promise<Place> => {
  const place = await findPlaceBySlug(db, id)
  if (place === undefined) throw new Refusal('not-found')
  return place
}

/** The slug of a place's page is its id, of an ended place too. */
export const findPlaceBySlug = reference(
  'place',
  (db: CivicReader, slug: string): Promise<Place | undefined> =>
    db.selectFrom('civic.public_place').selectAll().where('id', '=', slug).executeTakeFirst(),
)

/** The communes and wards of a province that stood on `day`, whether or not a district stood between; by name. */
export const communesOf = reference(
  'communes of',
  (db: CivicReader, provinceId: string, day: Day): Promise<Place[]> =>
    db
      .selectFrom('civic.public_place as commune')
      .innerJoin('civic.public_place as above', 'above.id', 'commune.parent_id')
      .selectAll('commune')
      .where('commune.kind', '=', 'commune')
      .where((either) => either.or([either('above.id', '=', provinceId), either('above.parent_id', '=', provinceId)]))
      .where(standingOn('commune', day))
      .orderBy('commune.short_name')
      .orderBy('commune.id')
      .execute(),
)

/** Of a row with `valid_from` and `valid_until`: whether it held on `day`. */
export const standingOn = (alias: string, day: Day) =>
  sql<boolean>`(coalesce(${sql.ref(`${alias}.valid_from`)} <= ${day}, true) and coalesce(${sql.ref(`${alias}.valid_until`)} > ${day}, true))`
