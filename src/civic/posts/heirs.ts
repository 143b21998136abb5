import { sql } from 'kysely'
import type { CivicReader } from '../tables.ts'
import type { Post } from './posts.ts'

/**
 * Who takes over a duty of `dutyKind` on a matter of `placeId` from a post that ended. The most particular row wins: one for
 * this kind of duty before one for any, then one for this place before one for any. Every post that ends has a row for any,
 * so only a post that stands has no heir.
 */
export const findHeir = (
  db: CivicReader,
  postId: string,
  placeId: string,
  dutyKind: string,
): Promise<Post | undefined> =>
  db
    .selectFrom('civic.heir as h')
    .innerJoin('civic.post as p', 'p.id', 'h.heir_id')
    .selectAll('p')
    .where('h.post_id', '=', postId)
    .where((either) => either.or([either('h.place_id', 'is', null), either('h.place_id', '=', placeId)]))
    .where((either) => either.or([either('h.duty_kind', 'is', null), either('h.duty_kind', '=', dutyKind)]))
    .orderBy(sql`h.duty_kind is null`)
    .orderBy(sql`h.place_id is null`)
    .executeTakeFirst()
