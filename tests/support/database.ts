import { randomBytes } from 'node:crypto'
import { Client, Pool } from 'pg'
import { inject } from 'vitest'
import { connection, type Database, openDatabase } from '../../src/platform/database.ts'
import { type MasterKey, randomKey } from '../../src/platform/keys.ts'
import type { PlatformTables } from '../../src/platform/tables.ts'

export type FreshDatabase<DB = PlatformTables> = Database<DB> & {
  /** As the owner, past every grant: to look at what the application may not see. */
  owner: Pool
  masterKey: MasterKey
  /** Closes every connection and removes the database with its roles. */
  drop(): Promise<void>
}

/** A database of one's own, migrated and with reference data: one per test file or `describe`. */
export async function freshDatabase<DB = PlatformTables>(): Promise<FreshDatabase<DB>> {
  const template = inject('templateUrl')
  const { name, ownerUrl, drop: dropDatabase } = await createDatabase(new URL(template).pathname.slice(1))
  const masterKey = randomKey()
  const database = await openDatabase<DB>({ ownerUrl, masterKey })
  const owner = new Pool({ ...connection(ownerUrl), max: 4 })
  owner.on('error', () => {})
  const drop = async () => {
    await Promise.all([database.close(), owner.end()])
    await dropDatabase()
    await asAdmin(template, `drop role ${name}_login_app, ${name}_login_public`)
  }
  return { ...database, owner, masterKey, drop }
}

/** A database with nothing in it, for stories about the first start. */
export const emptyDatabase = () => createDatabase('template0')

async function createDatabase(original: string) {
  const cluster = inject('templateUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(cluster, `create database ${name} template ${original} strategy wal_log`)
  return {
    name,
    ownerUrl: withDatabase(cluster, name),
    drop: () => asAdmin(cluster, `drop database ${name} with (force)`),
  }
}

/** `create database` copies a template nobody is connected to, so this connects elsewhere. */
async function asAdmin(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
