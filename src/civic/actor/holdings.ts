import type { Day } from '../../../packages/workdays/src/index.ts'
import { standingOn } from '../places/places.ts'
import type { CivicReader } from '../tables.ts'
import type { ActingPost } from './actor.ts'

/** A post as its holder sees it: what `may` asks of it, and how it is called in short. */
export interface HeldPost extends ActingPost {
  titleVi: string
  titleEn: string
}

/** The posts an officer holds on a day, and that still stand; the highest first. */
export const postsHeldBy = async (db: CivicReader, officerId: string, today: Day): Promise<HeldPost[]> => {
  const rows = await heldOn(db, today)
    .select(['p.short_vi', 'p.title_en'])
    .where('h.officer_id', '=', officerId)
    .orderBy('p.rank')
    .orderBy('p.id')
    .execute()
  return rows.map(({ short_vi, title_en, ...post }) => ({ ...post, titleVi: short_vi, titleEn: title_en }))
}

export const findHeldPost = async (
  db: CivicReader,
  officerId: string,
  postId: string,
  today: Day,
): Promise<HeldPost | undefined> => (await postsHeldBy(db, officerId, today)).find(({ id }) => id === postId)

/** Who holds the posts of a place on a day. */
export const holdersIn = (db: CivicReader, placeId: string, today: Day) =>
  heldOn(db, today)
    .innerJoin('civic.officer as f', 'f.id', 'h.officer_id')
    .select(['h.id as holdingId', 'p.id as postId', 'f.name', 'f.login', 'h.held_from as heldFrom'])
    .select(['p.title_vi', 'p.title_en'])
    .where('o.place_id', '=', placeId)
    .orderBy('o.id')
    .orderBy('p.rank')
    .execute()

const heldOn = (db: CivicReader, today: Day) =>
  db
    .selectFrom('civic.holding as h')
    .innerJoin('civic.public_post as p', 'p.id', 'h.post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select(['p.id', 'p.role', 'p.unit', 'p.leads', 'p.office_id as officeId', 'o.branch', 'o.place_id as placeId'])
    .where('h.held_from', '<=', today)
    .where((either) => either.or([either('h.held_until', 'is', null), either('h.held_until', '>', today)]))
    .where(standingOn('p', today))
