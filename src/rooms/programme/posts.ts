import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { standingOn } from '../../civic/places/places.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import { directs, type StandingPost } from './directing.ts'

const posts = (db: CivicReader) =>
  db
    .selectFrom('civic.public_post as p')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .leftJoin('civic.public_post as s', 's.id', 'p.superior_id')
    .select(['p.id', 'p.role', 'p.unit', 'p.leads', 'p.rank', 'p.office_id as officeId'])
    .select(['o.kind as officeKind', 'o.branch', 'o.place_id as placeId', 's.office_id as superiorOfficeId'])
    .select(['p.title_vi as titleVi', 'p.short_vi as shortVi', 'p.title_en as titleEn'])

/** Refuses 'not-found'. */
export const getPostAt = async (db: CivicReader, id: string): Promise<StandingPost> => {
  const post = await posts(db).where('p.id', '=', id).executeTakeFirst()
  if (post === undefined) throw new Refusal('not-found')
  return post
}

/** A post that stands on `today`, named in a field of a form. */
export const getChosenPost = async (db: CivicReader, id: string, today: Day, field: string): Promise<StandingPost> => {
  const post = await posts(db).where('p.id', '=', id).where(standingOn('p', today)).executeTakeFirst()
  if (post === undefined) throw new Refusal('post-ended', {}, field)
  return post
}

/** The posts this one directs, its own office first, the highest post first. */
export const directedBy = async (db: CivicReader, by: StandingPost, today: Day): Promise<StandingPost[]> => {
  const near = await posts(db)
    .where((either) => either.or([either('o.place_id', '=', by.placeId), either('s.office_id', '=', by.officeId)]))
    .where(standingOn('p', today))
    .orderBy((order) => order('o.id', '=', by.officeId), 'desc')
    .orderBy((order) => order('o.kind', '=', 'hamlet'))
    .orderBy('o.id')
    .orderBy('p.rank')
    .orderBy('p.id')
    .execute()
  return near.filter((post) => directs(by, post))
}

/** Who holds a post on a day. */
export const holdersOf = (db: CivicReader, postId: string, today: Day) =>
  db
    .selectFrom('civic.holding as h')
    .innerJoin('civic.officer as f', 'f.id', 'h.officer_id')
    .select(['f.id', 'f.name'])
    .where('h.post_id', '=', postId)
    .where('h.held_from', '<=', today)
    .where((either) => either.or([either('h.held_until', 'is', null), either('h.held_until', '>', today)]))
    .where('f.disabled_on', 'is', null)
    .orderBy('f.name')
    .execute()

/** By language, a post as it is called on screen. */
export const postName = (lang: Lang, { postVi, postEn }: { postVi: string; postEn: string }): string =>
  lang === 'vi' ? postVi : postEn

export const standingName = (lang: Lang, { shortVi, titleEn }: StandingPost): string =>
  lang === 'vi' ? shortVi : titleEn

/** The posts of a place's own offices that stand, those of its hamlets apart. */
export const postsAtPlace = (db: CivicReader, placeId: string, today: Day): Promise<StandingPost[]> =>
  posts(db)
    .where('o.place_id', '=', placeId)
    .where('o.kind', 'in', ['peoples-committee', 'party-committee', 'front'])
    .where(standingOn('p', today))
    .orderBy('o.kind', 'desc')
    .orderBy('p.rank')
    .execute()
