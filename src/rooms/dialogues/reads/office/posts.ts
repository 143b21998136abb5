import type { Lang } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { standingOn } from '../../../../civic/places/places.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/** A post, as a list to choose from names it. */
export interface NamedPost {
  id: string
  vi: string
  en: string
}

export const nameOf = ({ vi, en }: Pick<NamedPost, 'vi' | 'en'>, lang: Lang): string => (lang === 'vi' ? vi : en)

const standing = (db: CivicReader, day: Day) =>
  db
    .selectFrom('civic.public_post as p')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select(['p.id', 'p.short_vi as vi', 'p.title_en as en'])
    .where(standingOn('p', day))

/** The posts for which an office calls meetings: those that lead it. */
export const convenorsOf = (db: CivicReader, officeId: string, day: Day): Promise<NamedPost[]> =>
  standing(db, day).where('o.id', '=', officeId).where('p.leads', '=', true).orderBy('p.rank').orderBy('p.id').execute()

/** Who may preside, answer or promise at a place: the posts of the office itself first, then the others; hamlets last. */
export const postsAround = (db: CivicReader, placeId: string, officeId: string, day: Day): Promise<NamedPost[]> =>
  standing(db, day)
    .where('o.place_id', '=', placeId)
    .orderBy((order) => order('o.id', '=', officeId), 'desc')
    .orderBy((order) => order('o.kind', '=', 'hamlet'))
    .orderBy('o.id')
    .orderBy('p.rank')
    .orderBy('p.id')
    .execute()

/** By id, for names of posts that may have ended since. */
export const postNames = async (db: CivicReader, ids: readonly (string | null)[]): Promise<Map<string, NamedPost>> => {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('civic.public_post')
    .select(['id', 'short_vi as vi', 'title_en as en'])
    .where('id', 'in', asked)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
