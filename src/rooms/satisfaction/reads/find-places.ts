import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../civic/places/places.ts'
import { searchPlaces } from '../../../civic/places/search.ts'
import type { SatisfactionReader } from '../tables.ts'

/** A commune or ward that stands, and the old ones it was found by. */
export interface FoundPlace {
  place: Place
  formerly: readonly string[]
}

/** Communes and wards of today by any name they or their parts have or had: figures are closed for those. */
export const findStanding = async (db: SatisfactionReader, asked: string, today: Day): Promise<FoundPlace[]> => {
  const hits = (await searchPlaces(db, asked, today)).filter(({ place }) => place.kind === 'commune')
  const found = new Map<string, { place: Place; formerly: string[] }>()
  for (const { place, stands, became } of hits) {
    for (const now of stands ? [place] : became.map((step) => step.place)) {
      const one = found.get(now.id) ?? { place: now, formerly: [] }
      if (!stands) one.formerly.push(place.name)
      found.set(now.id, one)
    }
  }
  return [...found.values()]
}
