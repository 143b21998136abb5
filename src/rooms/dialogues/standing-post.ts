import type { Day } from '../../../packages/workdays/src/index.ts'
import { getPost, type Post } from '../../civic/posts/posts.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { Refusal } from '../../platform/refusal.ts'

/** A post that stands on `day`: who presides, answers, promises or is forwarded to is there to do so. Refuses at `field`. */
export const getStandingPost = async (db: CivicReader, id: string, day: Day, field: string): Promise<Post> => {
  const post = await getPost(db, id)
  const begun = post.valid_from === null || post.valid_from <= day
  const ended = post.valid_until !== null && post.valid_until <= day
  if (!begun || ended) throw new Refusal('post-ended', {}, field)
  return post
}
