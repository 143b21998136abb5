import { type RawBuilder, type SqlBool, sql } from 'kysely'
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
  const settled = (at: RawBuilder<SqlBool>) => sql`
    select m.id, m.closed_on from civic.public_matter m
    where m.room = 'petitions' and m.closed_as = 'settled' and ${at} order by m.closed_on desc, m.id limit ${most}`
  const newest =
    placeIds === undefined
      ? settled(sql`true`)
      : sql`
          select each.* from unnest(${placeIds}::text[]) as place (id) cross join lateral (${settled(sql`m.place_id = place.id`)}) as each
          order by each.closed_on desc, each.id limit ${most}`
  const matters = await listedMatters(db)
    .where('p.matter_id', 'in', sql<string>`(select id from (${newest}) as newest)`)
    .orderBy('p.closed_on', 'desc')
    .orderBy('p.matter_id')
    .$narrowType<{ closedOn: Day }>()
    .execute()
  const photos = await publicPhotos(
    db,
    matters.map(({ id }) => id),
  )
  return matters.map((matter) => ({ ...matter, photo: photos.find(({ matter_id }) => matter_id === matter.id) }))
}
