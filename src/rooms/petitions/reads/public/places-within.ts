import { inside } from '../../../../civic/places/inside.ts'
import { reference } from '../../../../civic/reference/once.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/** The ids of the places whose matters belong to this one. */
export const placesWithin = reference('places within', async (db: CivicReader, placeId: string): Promise<string[]> => {
  const { rows } = await inside(placeId).execute(db)
  return rows.map(({ id }) => id)
})
