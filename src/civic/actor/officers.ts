import { realNow } from '../../platform/clock.ts'
import type { CivicReader } from '../tables.ts'

/** Accounts as administrators see them: who there is, and on how many machines each is signed in now. */
export const listOfficers = (db: CivicReader) =>
  db
    .selectFrom('civic.officer as o')
    .leftJoin('civic.session as s', (join) =>
      join.onRef('s.officer_id', '=', 'o.id').on('s.expires_at', '>', realNow()),
    )
    .select(['o.id', 'o.login', 'o.name', 'o.password_hash', 'o.disabled_on'])
    .select(({ fn }) => fn.count<number>('s.id').as('sessions'))
    .groupBy('o.id')
    .orderBy('o.login')
    .limit(500)
    .execute()

export type ListedOfficer = Awaited<ReturnType<typeof listOfficers>>[number]
