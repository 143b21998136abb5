import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { findPlaceBySlug, type Place, standingOn } from '../../../../civic/places/places.ts'
import { type PlaceHit, searchPlaces } from '../../../../civic/places/search.ts'
import { type Succession, successorsOf, whereNow } from '../../../../civic/places/successions.ts'
import { reference } from '../../../../civic/reference/once.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/**
 * The place somebody came with. `now` is the commune it is today; a split one has no single one, and its parts to choose from.
 */
export interface AskedPlace {
  place: Place
  now: Place | undefined
  parts: readonly Succession[]
}

/** Undefined for what is no commune, today or before: then the whole list is offered. */
export const findAskedPlace = async (db: CivicReader, id: string, today: Day): Promise<AskedPlace | undefined> => {
  const place = await findPlaceBySlug(db, id)
  if (place?.kind !== 'commune') return undefined
  const { stands, places } = await whereNow(db, id, today)
  if (stands) return { place, now: place, parts: [] }
  const [only, another] = places
  if (only === undefined) return undefined
  return another === undefined
    ? { place, now: only, parts: [] }
    : { place, now: undefined, parts: await successorsOf(db, id) }
}

/** The communes and wards that stand today, by name. */
export const standingCommunes = reference(
  'standing communes',
  (db: CivicReader, today: Day): Promise<Place[]> =>
    db
      .selectFrom('civic.public_place as p')
      .selectAll('p')
      .where('p.kind', '=', 'commune')
      .where(standingOn('p', today))
      .orderBy('p.short_name')
      .orderBy('p.id')
      .execute(),
)

/** Communes and wards by any name they have or had. */
export const searchCommunes = async (db: CivicReader, typed: string, today: Day): Promise<PlaceHit[]> =>
  (await searchPlaces(db, typed, today)).filter(({ place }) => place.kind === 'commune')
