import { Kysely, PostgresDialect, type QueryExecutorProvider } from 'kysely'
import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { MasterKey } from './keys.ts'
import type { Log } from './log.ts'
import { patiently } from './patient.ts'
import { prepared } from './prepared.ts'
import { ensureLogins } from './roles.ts'
import type { PlatformTables } from './tables.ts'
import { forbidInsideTransaction } from './transaction.ts'

export { transaction } from './transaction.ts'

/** A database or a transaction, whatever tables it knows: for the platform's own statements. */
export type AnyDatabase = QueryExecutorProvider

export type Database<DB = PlatformTables> = {
  /** The application's role: may do what each table grants, and no DDL. */
  app: Kysely<DB>
  /** The role of anonymous pages: may select views named `public_*` and nothing else. */
  outside: Kysely<DB>
  appUrl: string
  ownerUrl: string
  pools(): readonly PoolStanding[]
  close(): Promise<void>
}

/** How the connections of one role stand in this process. */
export type PoolStanding = { role: 'app' | 'public'; inUse: number; most: number; waiting: number }

export type DatabaseOptions = {
  ownerUrl: string
  /** Where a pooler in transaction mode hands out connections to the same database, and where a replica of it is read. */
  poolUrl?: string | undefined
  replicaUrl?: string | undefined
  masterKey: MasterKey
  log?: Log
  connections?: number
  /** How long a server that went away is waited for, in seconds. */
  patience?: number
}

/** Opens both pools on a migrated database. They survive a restart of the server: the next query connects again, and waits for it. */
export async function openDatabase<DB = PlatformTables>(options: DatabaseOptions): Promise<Database<DB>> {
  const { appUrl, outsideUrl } = await ensureLogins(options.ownerUrl, options.masterKey)
  const { poolUrl, replicaUrl } = options
  const primary = at(poolUrl, outsideUrl)
  const app = openPool<DB>([at(poolUrl, appUrl)], options)
  const outside = openPool<DB>(replicaUrl ? [at(replicaUrl, outsideUrl), primary] : [primary], options)
  const pools = () => [standingOf('app', app.pool), standingOf('public', outside.pool)]
  const close = async () => {
    await Promise.all([app.db.destroy(), outside.db.destroy()])
  }
  return { app: app.db, outside: outside.db, appUrl, ownerUrl: options.ownerUrl, pools, close }
}

/** The same role, signing in elsewhere. */
const at = (elsewhere: string | undefined, url: string): string => {
  if (elsewhere === undefined) return url
  const [there, { username, password }] = [new URL(elsewhere), new URL(url)]
  return Object.assign(there, { username, password }).href
}

/** One pool an address; who asks gets a connection of the first that lets them in. */
function openPool<DB>([url, ...others]: readonly [string, ...string[]], options: DatabaseOptions) {
  const { log, poolUrl, connections = 10, patience = 3 } = options
  const report = (error: Error) => log?.warn('database.connection-lost', { code: codeOf(error) })
  const poolAt = (address: string, more: PoolConfig = {}): Pool => {
    const pool = new Pool({ ...connection(address), max: connections, ...more })
    pool.on('error', report)
    // A connection can also break while it is handed out but idle; without a listener that would end the process.
    pool.on('connect', (client) => client.on('error', report))
    return pool
  }
  const pool = poolAt(url, others.length > 0 ? { connectionTimeoutMillis: turnAwayAfter } : {})
  const pools = [pool, ...others.map((other) => poolAt(other))]
  const connect = patiently(() => connectToFirst(pools), patience)
  const guarded = {
    connect: async () => {
      forbidInsideTransaction()
      const client = await connect()
      return poolUrl === undefined ? prepared(client) : client
    },
    options: pool.options,
    end: async () => void (await Promise.all(pools.map((each) => each.end()))),
  }
  return { db: new Kysely<DB>({ dialect: new PostgresDialect({ pool: guarded }) }), pool }
}

/** A replica that does not answer within this time is passed over. */
const turnAwayAfter = 2_000

const connectToFirst = async ([pool, ...others]: readonly Pool[]): Promise<PoolClient> => {
  if (pool === undefined) throw new Error('A database has an address')
  try {
    return await pool.connect()
  } catch (error) {
    if (others.length === 0) throw error
    return connectToFirst(others)
  }
}

const standingOf = (role: PoolStanding['role'], pool: Pool): PoolStanding => ({
  role,
  inUse: pool.totalCount - pool.idleCount,
  most: pool.options.max ?? 0,
  waiting: pool.waitingCount,
})

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)

/**
 * How values arrive: `date` as 'YYYY-MM-DD', `int8` and `numeric` as numbers (nothing here counts past 2^53),
 * `timestamptz` as Date; arrays likewise.
 */
export function connection(url: string): PoolConfig {
  return { connectionString: url, types: { getTypeParser: (oid, format) => parserOf(oid, format) } }
}

const oid = { int8: 20, date: 1082, numeric: 1700, textArray: 1009, int8Array: 1016, dateArray: 1182 }
const parseTextArray = types.getTypeParser(oid.textArray)

function parserOf(type: number, format?: 'text' | 'binary') {
  if (type === oid.date) return (value: string) => value
  if (type === oid.int8 || type === oid.numeric) return Number
  if (type === oid.dateArray) return parseTextArray
  if (type === oid.int8Array) return (value: string) => parseTextArray(value).map(Number)
  return types.getTypeParser(type, format)
}
