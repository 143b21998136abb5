import { realNow } from '../../platform/clock.ts'
import { randomToken } from '../../platform/keys.ts'
import type { CodeOpens } from '../room.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import type { Actor } from './actor.ts'
import { hashToken } from './session.ts'

/** A browser that showed a code may look for a day without typing it again; on a shared telephone no longer. */
export const senderHours = 24

/** Opens the sender's visit of one matter under a new token, which only the browser keeps. */
export const openSenderSession = async (db: CivicTransaction, opens: CodeOpens): Promise<string> => {
  const token = randomToken()
  const now = realNow()
  await db.deleteFrom('civic.sender_session').where('expires_at', '<', now).execute()
  await db
    .insertInto('civic.sender_session')
    .values({
      token_hash: hashToken(token),
      matter_id: opens.matterId,
      power: opens.power,
      point: opens.point ?? null,
      expires_at: new Date(now.getTime() + senderHours * 3_600_000),
    })
    .execute()
  return token
}

export const findSender = async (db: CivicReader, token: string): Promise<Actor | undefined> => {
  const row = await db
    .selectFrom('civic.sender_session')
    .select(['matter_id as matterId', 'power', 'point'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', realNow())
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { point, ...opens } = row
  return { kind: 'sender', ...opens, ...(point !== null && { point }) }
}

export const endSenderSession = async (db: CivicTransaction, token: string): Promise<void> => {
  await db.deleteFrom('civic.sender_session').where('token_hash', '=', hashToken(token)).execute()
}
