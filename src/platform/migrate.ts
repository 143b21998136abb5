import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { StartError } from './start-error.ts'

type Migration = { number: number; name: string; text: string; sha256: string }

/** Any fixed number; whoever migrates one database holds this lock. */
const migrationLock = 7_146_001

/**
 * Brings a database to the newest of the numbered files in `dir` (`0001_name.sql`, without gaps, forward only), each in a
 * transaction of its own. Several processes may do this at once. Returns the names of those it applied.
 */
export async function migrate(ownerUrl: string, { dir }: { dir: string }): Promise<string[]> {
  const files = readMigrations(dir)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const applied: string[] = []
    for (;;) {
      const name = await applyNext(client, files)
      if (name === undefined) return applied
      applied.push(name)
    }
  } finally {
    await client.end()
  }
}

function readMigrations(dir: string): Migration[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name, index) => {
    const number = Number(name.match(/^(\d{4})_[a-z0-9_]+\.sql$/)?.[1])
    if (number !== index + 1) throw new StartError(`${join(dir, name)} is not migration number ${index + 1}`)
    const text = readFileSync(join(dir, name), 'utf8')
    return { number, name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

/** The lock belongs to the transaction, not the session: it works through a pool of connections, too. */
async function applyNext(client: Client, files: Migration[]): Promise<string | undefined> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
    const next = await findNext(client, files)
    if (next) {
      await runText(client, next)
      const row = [next.number, next.name, next.sha256]
      await client.query('insert into platform.migration (number, name, sha256) values ($1, $2, $3)', row)
    }
    await client.query('commit')
    return next?.name
  } catch (error) {
    await client.query('rollback')
    throw mayNot(error) ? new StartError(`${needs} (${error.message})`) : error
  }
}

const needs = 'The role of DATABASE_URL may not set up the house: let it own the database, and give it CREATEROLE'

/** The server's code for lacking a privilege. */
const mayNot = (error: unknown): error is Error => error instanceof Error && 'code' in error && error.code === '42501'

async function runText(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.text)
  } catch (cause) {
    if (mayNot(cause)) throw cause
    throw new Error(`Migration ${migration.name} fails: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

async function findNext(client: Client, files: Migration[]): Promise<Migration | undefined> {
  const { rows } = await client.query<Migration>('select number, name, sha256 from platform.migration order by number')
  for (const [index, done] of rows.entries()) {
    const file = files[index]
    if (!file) throw new StartError(`The database knows migration ${done.name}, this release does not: it is too old`)
    if (file.name !== done.name) throw new StartError(`Migration ${done.name} was renamed to ${file.name}`)
    if (file.sha256 !== done.sha256) throw new StartError(`Migration ${done.name} was changed after it was applied`)
  }
  return files[rows.length]
}
