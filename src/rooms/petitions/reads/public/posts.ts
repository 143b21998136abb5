import type { Lang } from '../../../../../packages/vietnamese/src/index.ts'
import { getPost, type Post } from '../../../../civic/posts/posts.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

/** Posts by id, for pages that name several. */
export type Posts = ReadonlyMap<string, Post>

export const postsById = async (db: CivicReader, ids: readonly (string | null)[]): Promise<Posts> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const posts = await Promise.all(wanted.map((id) => getPost(db, id)))
  return new Map(posts.map((post) => [post.id, post]))
}

/** How a post is called on a page; officers' names never are. */
export const postTitle = (posts: Posts, id: string, lang: Lang): string => {
  const post = posts.get(id)
  return (lang === 'vi' ? post?.short_vi : post?.title_en) ?? ''
}
