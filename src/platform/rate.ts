import { sql } from 'kysely'
import type { AnyDatabase } from './database.ts'

/**
 * Counts one hit and says whether it is still within `limit` hits in `windowSeconds`, a window that opens with the first
 * hit. `key` is a keyed hash made by the caller, never a raw network address. Call it outside the deed's transaction:
 * a refused deed is rolled back, and its hit must still count.
 */
export async function allow(db: AnyDatabase, key: string, limit: number, windowSeconds: number): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean }>`
    insert into platform.rate as r (key, hits, resets_at)
    values (${key}, 1, clock_timestamp() + make_interval(secs => ${windowSeconds}))
    on conflict (key) do update set
      hits = case when r.resets_at <= clock_timestamp() then 1 else r.hits + 1 end,
      resets_at = case when r.resets_at <= clock_timestamp() then excluded.resets_at else r.resets_at end
    returning hits <= ${limit} as allowed`.execute(db)
  return rows[0]?.allowed ?? false
}

/** Removes windows that have ended; run it now and then. */
export async function forgetOldRates(db: AnyDatabase): Promise<void> {
  await sql`delete from platform.rate where resets_at <= clock_timestamp()`.execute(db)
}
