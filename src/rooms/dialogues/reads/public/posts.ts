import type { Lang } from '../../../../../packages/vietnamese/src/index.ts'
import type { Post } from '../../../../civic/posts/posts.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/** Posts by id, for pages that name several. Officers' names never stand on them. */
export type Posts = ReadonlyMap<string, Post>

export const postsById = async (db: CivicReader, ids: readonly (string | null | undefined)[]): Promise<Posts> => {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const posts = await db.selectFrom('civic.public_post').selectAll().where('id', 'in', wanted).execute()
  return new Map(posts.map((post) => [post.id, post]))
}

export const postTitle = (posts: Posts, id: string | null, lang: Lang): string => {
  const post = id === null ? undefined : posts.get(id)
  return (lang === 'vi' ? post?.short_vi : post?.title_en) ?? ''
}
