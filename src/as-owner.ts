import { join } from 'node:path'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool } from 'pg'
import { connection, transaction } from './platform/database.ts'

export const migrationsDir = join(import.meta.dirname, '../migrations')

/** For commands: one transaction as the owner of the database, who may do what no deed may. */
export const transactionAsOwner = async <DB, T>(
  ownerUrl: string,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> => {
  const pool = new Pool({ ...connection(ownerUrl), max: 1 })
  const owner = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await transaction(owner, work)
  } finally {
    await owner.destroy()
  }
}
