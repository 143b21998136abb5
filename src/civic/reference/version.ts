import type { Day } from '../../../packages/workdays/src/index.ts'
import { realNow, vietnamDay } from '../../platform/clock.ts'
import type { CivicReader } from '../tables.ts'

/** What a reader stands on. */
export interface Version {
  today: Day
  /** Changes whenever a public page may say something else; see migrations 0008 and 0019. */
  tag: string
  /** Changes whenever a reference fact may be another. */
  reference: string
}

/** One row, readable by the public role: about 0.1 ms. */
export const readVersion = async (db: CivicReader): Promise<Version> => {
  const row = await db.selectFrom('civic.public_version').selectAll().executeTakeFirstOrThrow()
  const today = row.civic_day ?? vietnamDay(realNow())
  return { today, tag: `${row.changes} ${row.reference} ${today}`, reference: String(row.reference) }
}
