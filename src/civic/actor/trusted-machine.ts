import { realNow } from '../../platform/clock.ts'
import { randomToken } from '../../platform/keys.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import type { MachineKind } from './machine.ts'
import { hashToken } from './session.ts'

/** On a trusted machine the second factor is asked for again after this long, counted from the last one. */
export const trustDays = 30

/** Trusts a machine under a new token, which only the browser keeps; a browser is trusted for one officer. */
export const trustMachine = async (
  db: CivicTransaction,
  officerId: string,
  on: MachineKind,
  before: string | undefined,
): Promise<string> => {
  if (before !== undefined)
    await db.deleteFrom('civic.trusted_machine').where('token_hash', '=', hashToken(before)).execute()
  const token = randomToken()
  const now = realNow()
  await db
    .insertInto('civic.trusted_machine')
    .values({
      token_hash: hashToken(token),
      officer_id: officerId,
      trusted_at: now,
      expires_at: new Date(now.getTime() + trustDays * 86_400_000),
      ...on,
    })
    .execute()
  return token
}

/** Whom a machine is trusted for; undefined where it is not, or not any more. */
export const findTrust = async (db: CivicReader, token: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('civic.trusted_machine')
    .select('officer_id')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', realNow())
    .executeTakeFirst()
  return row?.officer_id
}

export const machinesTrustedBy = (db: CivicReader, officerId: string) =>
  db
    .selectFrom('civic.trusted_machine')
    .select(['id', 'browser', 'machine', 'trusted_at as trustedAt', 'expires_at as expiresAt'])
    .where('officer_id', '=', officerId)
    .where('expires_at', '>', realNow())
    .orderBy('trusted_at', 'desc')
    .execute()

export type TrustedMachine = Awaited<ReturnType<typeof machinesTrustedBy>>[number]

/** Ends the trust of this officer in one machine; that of somebody else stays, whatever its id. */
export const endTrust = async (db: CivicTransaction, officerId: string, id: string): Promise<void> => {
  await db.deleteFrom('civic.trusted_machine').where('officer_id', '=', officerId).where('id', '=', id).execute()
}
