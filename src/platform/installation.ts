import { type QueryExecutorProvider, sql } from 'kysely'
import type { Pool } from 'pg'

/** Whether this database was made as a demonstration. A database without the mark is real. */
export async function isDemo(db: QueryExecutorProvider): Promise<boolean> {
  const { rows } = await sql<{ demo: boolean }>`select demo from platform.installation`.execute(db)
  return rows[0]?.demo ?? false
}

/** Whether a house was made in this database before, whatever became of its key. */
export async function isFounded(owner: Pick<Pool, 'query'>): Promise<boolean> {
  const { rows } = await owner.query<{ table: string | null }>(`select to_regclass('platform.installation') as table`)
  if (!rows[0]?.table) return false
  return (await owner.query('select from platform.installation')).rows.length > 0
}

/** Marks a database that was just made. Only its owner can, and only once: the mark is never changed. Gives what it says. */
export async function markInstallation(
  owner: Pick<Pool, 'query'>,
  { demo }: { demo: boolean },
): Promise<{ demo: boolean }> {
  await owner.query('insert into platform.installation (demo) values ($1) on conflict do nothing', [demo])
  const { rows } = await owner.query<{ demo: boolean }>('select demo from platform.installation')
  return { demo: rows[0]?.demo ?? demo }
}
