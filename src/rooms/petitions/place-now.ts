import type { Day } from '../../../packages/workdays/src/index.ts'
import { getPlace, type Place } from '../../civic/places/places.ts'
import { whereNow } from '../../civic/places/successions.ts'
import type { CivicReader } from '../../civic/tables.ts'

/** The place that answers for a matter's place today: itself, or what it became; undefined while a split one is not placed. */
export const findPlaceNow = async (db: CivicReader, placeId: string, today: Day): Promise<Place | undefined> => {
  const now = await whereNow(db, placeId, today)
  if (now.stands) return now.place
  return now.places.length === 1 ? now.places[0] : undefined
}

/** The place that answers today and the places above it, the nearest first. */
export const placesAbove = async (db: CivicReader, placeId: string, today: Day): Promise<Place[]> => {
  const above: Place[] = []
  const now = (await findPlaceNow(db, placeId, today)) ?? (await getPlace(db, placeId))
  for (let at: Place | null = now; at !== null; at = at.parent_id === null ? null : await getPlace(db, at.parent_id))
    above.push(at)
  return above
}
