import { realNow } from '../../platform/clock.ts'
import { hmac, type MasterKey, randomToken } from '../../platform/keys.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import { hashToken } from './session.ts'

/** A one-time link: whoever opens it sets the password and the second factor of an account. */
export interface Invitation {
  /** Null: the link makes the first administrator. */
  officerId: string | null
  login: string | null
  name: string | null
}

/** Long enough for a letter to arrive. */
const invitationDays = 7

/** The link of an account deed follows from the deed's key: it can be shown again to whoever holds that key, and is kept nowhere. */
export const invitationToken = (masterKey: MasterKey, key: string): string =>
  hmac(masterKey, 'invitation', key).toString('base64url')

/** Lets a link be used for a week. Links given to this officer before end now. */
export const invite = async (tx: CivicTransaction, token: string, officerId: string | null): Promise<void> => {
  const now = realNow()
  await tx
    .updateTable('civic.invitation')
    .set({ used_at: now })
    .where('officer_id', 'is not distinct from', officerId)
    .where('used_at', 'is', null)
    .execute()
  const expires = new Date(now.getTime() + invitationDays * 86_400_000)
  await tx
    .insertInto('civic.invitation')
    .values({ token_hash: hashToken(token), officer_id: officerId, expires_at: expires, used_at: null })
    .execute()
}

export const findInvitation = (db: CivicReader, token: string): Promise<Invitation | undefined> =>
  standing(db, token).executeTakeFirst()

/** Uses the link up: of two who open it at once, one is refused. */
export const useInvitation = async (tx: CivicTransaction, token: string): Promise<Invitation | undefined> => {
  const found = await standing(tx, token).forUpdate('i').executeTakeFirst()
  if (found === undefined) return undefined
  await tx
    .updateTable('civic.invitation')
    .set({ used_at: realNow() })
    .where('token_hash', '=', hashToken(token))
    .execute()
  return found
}

const standing = (db: CivicReader, token: string) =>
  db
    .selectFrom('civic.invitation as i')
    .leftJoin('civic.officer as o', 'o.id', 'i.officer_id')
    .select(['i.officer_id as officerId', 'o.login', 'o.name'])
    .where('i.token_hash', '=', hashToken(token))
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', realNow())

/**
 * While a house has no officer at all, gives a link that makes the first administrator. Each start gives a new one, and
 * ends the one before.
 */
export const inviteFirstAdministrator = async (tx: CivicTransaction): Promise<string | undefined> => {
  const anyone = await tx.selectFrom('civic.officer').select('id').limit(1).executeTakeFirst()
  if (anyone !== undefined) return undefined
  const token = randomToken()
  await invite(tx, token, null)
  return token
}
