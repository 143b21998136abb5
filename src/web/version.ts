import type { Day } from '../../packages/workdays/src/index.ts'
import type { CivicReader } from '../civic/tables.ts'
import { realNow, vietnamDay } from '../platform/clock.ts'

/** `tag` changes whenever a public page may say something else; see migration 0008. */
export interface Version {
  tag: string
  today: Day
}

/** One row, readable by the public role: about 0.1 ms. */
export const readVersion = async (db: CivicReader): Promise<Version> => {
  const row = await db.selectFrom('civic.public_version').selectAll().executeTakeFirstOrThrow()
  const today = row.civic_day ?? vietnamDay(realNow())
  return { today, tag: `${row.changes} ${row.reference} ${today}` }
}
