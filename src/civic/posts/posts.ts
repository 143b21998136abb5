import { type Selectable, sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type Place, standingOn } from '../places/places.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import type { PostTables } from './tables.ts'

export type Office = Selectable<PostTables['civic.office']>
/** Who answers: a position in an office, whoever holds it. */
export type Post = Selectable<PostTables['civic.post']>

/** Refuses 'not-found'. */
export const getPost = reference('post', async (db: CivicReader, id: string): Promise<Post> => {
  const post = await db.selectFrom('civic.public_post').selectAll().where('id', '=', id).executeTakeFirst()
  if (post === undefined) throw new Refusal('not-found')
  return post
})

/**
 * The post of a role in a place's own Committee, Party committee or Front on `day`. Departments and the inspectorate share
 * their roles with each other: find those by id.
 */
export const findPost = reference(
  'post of role',
  (db: CivicReader, placeId: string, role: string, day: Day): Promise<Post | undefined> =>
    db
      .selectFrom('civic.public_post as p')
      .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
      .selectAll('p')
      .where('o.place_id', '=', placeId)
      .where('o.kind', 'in', ['peoples-committee', 'party-committee', 'front'])
      .where('p.role', '=', role)
      .where(standingOn('p', day))
      .executeTakeFirst(),
)

/** The post that reviews what this one approved; undefined at the top of a branch. */
export const superiorOf = reference(
  'superior',
  (db: CivicReader, postId: string): Promise<Post | undefined> =>
    db
      .selectFrom('civic.public_post as p')
      .innerJoin('civic.public_post as superior', 'superior.id', 'p.superior_id')
      .selectAll('superior')
      .where('p.id', '=', postId)
      .executeTakeFirst(),
)

/** The posts of an office, the highest first. */
export const postsOf = reference(
  'posts of office',
  (db: CivicReader, officeId: string): Promise<Post[]> =>
    db
      .selectFrom('civic.public_post')
      .selectAll()
      .where('office_id', '=', officeId)
      .orderBy('rank')
      .orderBy('id')
      .execute(),
)

/** The offices of a place that stood on `day`; its hamlets and quarters apart. */
export const officesOf = reference(
  'offices of place',
  (db: CivicReader, placeId: string, day: Day): Promise<Office[]> =>
    db
      .selectFrom('civic.public_office as o')
      .selectAll()
      .where('o.place_id', '=', placeId)
      .where('o.kind', '<>', 'hamlet')
      .where(standingOn('o', day))
      .orderBy('o.id')
      .execute(),
)

/** The hamlets and quarters of a place that are known by name, by their names. */
export const hamletsOf = reference(
  'hamlets of place',
  (db: CivicReader, placeId: string, day: Day): Promise<Office[]> =>
    db
      .selectFrom('civic.public_office as o')
      .selectAll()
      .where('o.place_id', '=', placeId)
      .where('o.kind', '=', 'hamlet')
      .where(standingOn('o', day))
      .orderBy('o.short_vi')
      .execute(),
)

export const officeOf = reference('office of post', async (db: CivicReader, postId: string): Promise<Office> => {
  const office = await db
    .selectFrom('civic.public_office as o')
    .innerJoin('civic.public_post as p', 'p.office_id', 'o.id')
    .selectAll('o')
    .where('p.id', '=', postId)
    .executeTakeFirst()
  if (office === undefined) throw new Refusal('not-found')
  return office
})

export const placeOf = reference('place of post', async (db: CivicReader, postId: string): Promise<Place> => {
  const place = await db
    .selectFrom('civic.public_place as l')
    .innerJoin('civic.public_office as o', 'o.place_id', 'l.id')
    .innerJoin('civic.public_post as p', 'p.office_id', 'o.id')
    .selectAll('l')
    .where('p.id', '=', postId)
    .executeTakeFirst()
  if (place === undefined) throw new Refusal('not-found')
  return place
})

/** The posts above one, the nearest first. */
export const postsAbove = reference('posts above', async (db: CivicReader, postId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, height) as (
      select superior_id, 1 from civic.public_post where id = ${postId}
      union
      select p.superior_id, a.height + 1 from above a join civic.public_post p on p.id = a.id)
    select id from above where id is not null order by height`.execute(db)
  return rows.map((row) => row.id)
})
