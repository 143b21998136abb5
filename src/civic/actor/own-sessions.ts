import { realNow } from '../../platform/clock.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'

/** Where an officer is signed in, what was used last first. */
export const sessionsOf = (db: CivicReader, officerId: string) =>
  db
    .selectFrom('civic.session')
    .select(['id', 'browser', 'machine', 'opened_at as openedAt', 'seen_at as seenAt'])
    .where('officer_id', '=', officerId)
    .where('expires_at', '>', realNow())
    .orderBy('seen_at', 'desc')
    .orderBy('opened_at', 'desc')
    .execute()

export type OpenSession = Awaited<ReturnType<typeof sessionsOf>>[number]

/** Ends one session of this officer; that of somebody else stays, whatever its id. */
export const endOneSession = async (db: CivicTransaction, officerId: string, id: string): Promise<void> => {
  await db.deleteFrom('civic.session').where('officer_id', '=', officerId).where('id', '=', id).execute()
}

/** Ends every session of this officer but the one they sit at. */
export const endOtherSessions = async (db: CivicTransaction, officerId: string, kept: string): Promise<void> => {
  await db.deleteFrom('civic.session').where('officer_id', '=', officerId).where('id', '!=', kept).execute()
}

/** Ends every session of an officer with every trust in a machine, and what is long past. Gives how many sessions stood. */
export const endEverySession = async (db: CivicTransaction, officerId: string): Promise<number> => {
  const now = realNow()
  const ended = await db
    .deleteFrom('civic.session')
    .where((either) => either.or([either('officer_id', '=', officerId), either('expires_at', '<', now)]))
    .returning(['officer_id', 'expires_at'])
    .execute()
  await db
    .deleteFrom('civic.trusted_machine')
    .where((either) => either.or([either('officer_id', '=', officerId), either('expires_at', '<', now)]))
    .execute()
  return ended.filter((one) => one.officer_id === officerId && one.expires_at > now).length
}
