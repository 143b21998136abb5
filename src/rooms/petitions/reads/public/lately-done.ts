import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { PetitionReader } from '../../subject.ts'
import { type Listed, listedMatters } from './listed.ts'
import { type PublicPhoto, publicPhotos } from './photos.ts'

export interface Done extends Listed {
  closedOn: Day
  photo: PublicPhoto | undefined
}

/** What senders lately called settled, in these places or in all, each with its first published photo. */
export const latelyDone = async (
  db: PetitionReader,
  most: number,
  placeIds?: readonly string[] | undefined,
): Promise<Done[]> => {
  const everywhere = listedMatters(db).where('p.closed_as', '=', 'settled')
  const matters = await (placeIds === undefined ? everywhere : everywhere.where('p.place_id', 'in', placeIds))
    .orderBy('p.closed_on', 'desc')
    .orderBy('p.matter_id')
    .limit(most)
    .$narrowType<{ closedOn: Day }>()
    .execute()
  const photos = await publicPhotos(
    db,
    matters.map(({ id }) => id),
  )
  return matters.map((matter) => ({ ...matter, photo: photos.find(({ matter_id }) => matter_id === matter.id) }))
}
