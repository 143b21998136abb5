import { createHash } from 'node:crypto'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { realNow } from '../../platform/clock.ts'
import { randomToken } from '../../platform/keys.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import { findHeldPost, type HeldPost } from './holdings.ts'
import type { MachineKind } from './machine.ts'

/** A signed-in officer. Without a `post` they act for nobody yet: they choose one, or keep accounts. */
export interface Session {
  id: string
  officerId: string
  name: string
  administers: boolean
  seenAt: Date
  post?: HeldPost
}

/** A day's work; then one signs in again. */
const sessionHours = 12

/** When a session was last used is kept so exactly, and no closer: following somebody's clicks serves nobody. */
const seenWithin = 5 * 60_000

/** Tokens of sessions and one-time links are kept hashed: whoever reads the table can open nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Opens a session under a new token, which only the browser keeps. */
export const openSession = async (
  db: CivicTransaction,
  officerId: string,
  postId: string | null,
  on: MachineKind,
): Promise<string> => {
  const token = randomToken()
  const now = realNow()
  await db
    .insertInto('civic.session')
    .values({
      token_hash: hashToken(token),
      officer_id: officerId,
      post_id: postId,
      opened_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
      ...on,
    })
    .execute()
  return token
}

/** The session of a token, if it stands: not expired, the officer not disabled, the post still held on `today`. */
export const findSession = async (db: CivicReader, token: string, today: Day): Promise<Session | undefined> => {
  const row = await db
    .selectFrom('civic.session as s')
    .innerJoin('civic.officer as o', 'o.id', 's.officer_id')
    .select(['s.id', 'o.id as officerId', 'o.name', 'o.administers', 's.seen_at as seenAt', 's.post_id'])
    .where('s.token_hash', '=', hashToken(token))
    .where('s.expires_at', '>', realNow())
    .where('o.disabled_on', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { post_id: postId, ...session } = row
  const post = postId === null ? undefined : await findHeldPost(db, session.officerId, postId, today)
  return { ...session, ...(post && { post }) }
}

/** Keeps that the session was used. */
export const noteSeen = async (db: CivicTransaction, { id, seenAt }: Session): Promise<void> => {
  const now = realNow()
  if (now.getTime() - seenAt.getTime() < seenWithin) return
  await db.updateTable('civic.session').set({ seen_at: now }).where('id', '=', id).execute()
}

/** The post the session acts as from now on; null for none. The caller has seen that the officer holds it. */
export const actAs = async (db: CivicTransaction, token: string, postId: string | null): Promise<void> => {
  await db.updateTable('civic.session').set({ post_id: postId }).where('token_hash', '=', hashToken(token)).execute()
}

export const endSession = async (db: CivicTransaction, token: string): Promise<void> => {
  await db.deleteFrom('civic.session').where('token_hash', '=', hashToken(token)).execute()
}
