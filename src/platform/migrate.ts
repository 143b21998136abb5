import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { StartError } from './start-error.ts'

/** A migration as the database remembers it. */
export type Applied = { number: number; name: string; sha256: string }
type Migration = Applied & { text: string }

/** Any fixed number; whoever migrates one database holds this lock. */
const migrationLock = 7_146_001

/**
 * Brings a database to the newest of the numbered files in `dir` (`0001_name.sql`, without gaps, forward only), each in a
 * transaction of its own. Several processes may do this at once. Returns the names of those it applied; `told` hears of each at once,
 * for a later one may fail.
 */
export async function migrate(
  ownerUrl: string,
  { dir, told }: { dir: string; told?: (name: string) => void },
): Promise<string[]> {
  const files = readMigrations(dir)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const applied: string[] = []
    for (;;) {
      const name = await applyNext(client, files)
      if (name === undefined) return applied
      applied.push(name)
      told?.(name)
    }
  } finally {
    await client.end()
  }
}

/**
 * Brings an empty database to the level that another one had, inside the caller's transaction. Throws `StartError` where this release
 * does not know that level.
 */
export async function migrateTo(client: Client, level: readonly Applied[], { dir }: { dir: string }): Promise<void> {
  const files = readMigrations(dir)
  const next = nextAfter(level, files, 'The backup')
  try {
    await prepare(client)
    for (const file of files.slice(0, next ? next.number - 1 : files.length)) {
      await apply(client, file)
      // What one leaves to be checked at the end would keep the next from changing that table.
      await client.query('set constraints all immediate; set constraints all deferred')
    }
  } catch (error) {
    throw mayNot(error) ? new StartError(`${needs} (${error.message})`) : error
  }
}

/** Those that a database has had, in order. */
export async function appliedTo(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>('select number, name, sha256 from platform.migration order by number')
  return rows
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
    await prepare(client)
    const next = nextAfter(await appliedTo(client), files)
    if (next) await apply(client, next)
    await client.query('commit')
    return next?.name
  } catch (error) {
    await client.query('rollback')
    throw mayNot(error) ? new StartError(`${needs} (${error.message})`) : error
  }
}

async function prepare(client: Client): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await runText(client, migration)
  const row = [migration.number, migration.name, migration.sha256]
  await client.query('insert into platform.migration (number, name, sha256) values ($1, $2, $3)', row)
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

function nextAfter(
  level: readonly Applied[],
  files: readonly Migration[],
  who = 'The database',
): Migration | undefined {
  for (const [index, done] of level.entries()) {
    const file = files[index]
    if (!file) throw new StartError(`${who} knows migration ${done.name}, this release does not: it is too old`)
    if (file.name !== done.name) throw new StartError(`Migration ${done.name} was renamed to ${file.name}`)
    if (file.sha256 !== done.sha256) throw new StartError(`Migration ${done.name} was changed after it was applied`)
  }
  return files[level.length]
}
