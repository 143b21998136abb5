import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from '../free-port.ts'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'
import { type Binaries, unpackBinaries } from './binaries.ts'
import { type Cluster, ownerRole, prepareCluster } from './cluster.ts'
import { type Home, prepareHome } from './home.ts'
import { findPostmaster, type Postmaster, removeMisleadingPidFile } from './postmaster.ts'
import { run } from './run.ts'

/** Our own PostgreSQL. */
export type Engine = {
  ownerUrl: string
  /** Where its data lies, which need not be the data folder of the house. */
  folder: string
  /** It was already running, left behind by a process that was killed. */
  adopted: boolean
  pid: number
  port: number
  isRunning(): boolean
  stop(): Promise<void>
}

export type EngineOptions = {
  dataDir: string
  log: Log
  /** False: may lose everything at a power cut. For throw-away test databases. */
  durable?: boolean
  /** Where the server's programs are unpacked; several clusters may share one. */
  engineDir?: string
  /** Where it must listen, because somebody knows it there already. Otherwise any free port. */
  port?: number
}

/** Children of a killed server hold its shared memory for a moment, and a free port may be taken: so we try again. */
const attempts = 20
const attemptPause = 250

const databaseName = 'long_dan'

/**
 * Starts (or adopts) the PostgreSQL of a data folder, listening on a free loopback port only. The caller holds the lock
 * of the folder (`lockFolder`), so nobody else starts it at the same time.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const home = prepareHome(options.dataDir, options.log)
  const binaries = unpackBinaries(options.engineDir ?? join(home.folder, 'engine'))
  const cluster = await prepareCluster(home, binaries)
  const running = findPostmaster(cluster.data)
  const server = running ?? (await start(home, binaries, cluster, options))
  const ownerUrl = await ensureDatabase(cluster, server)
  if (ownerUrl === undefined && running) return startEngine(options)
  if (ownerUrl === undefined) throw new StartError(`PostgreSQL ends as soon as it starts: see ${cluster.serverLog}`)
  options.log.info('engine.ready', { adopted: running !== undefined, pid: server.pid, port: server.port })
  return {
    ownerUrl,
    folder: home.folder,
    adopted: running !== undefined,
    ...server,
    isRunning: () => findPostmaster(cluster.data) !== undefined,
    stop: () => stop(home, binaries, cluster),
  }
}

async function start(home: Home, binaries: Binaries, cluster: Cluster, options: EngineOptions): Promise<Postmaster> {
  removeMisleadingPidFile(cluster.data)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const settings = `-p ${options.port ?? (await freePort())} ${serverSettings(options.durable ?? true).join(' ')}`
    const how = ['start', '-D', cluster.data, '-w', '-t', '60', '-l', cluster.serverLog, '-o', settings]
    const [code] = await run(home, binaries, 'pg_ctl', how)
    const server = findPostmaster(cluster.data)
    if (code === 0 && server) return server
    await pause(attemptPause)
  }
  const last = readFileSync(cluster.serverLog, 'utf8').trimEnd().split('\n').at(-1)
  throw new StartError(`PostgreSQL does not start; ${cluster.serverLog} ends with: ${last}`)
}

/** Terse messages without statements: values from a citizen's petition never reach the server's log. */
function serverSettings(durable: boolean): string[] {
  const always = ['-h 127.0.0.1', '-c unix_socket_directories=', '-c max_connections=200', '-c log_timezone=UTC']
  const megabytes = totalmem() / 2 ** 20
  // A quarter of the machine is the server's, most of it as the system's cache; disks of today find a far page as soon as a near one.
  const sized = [
    `-c shared_buffers=${Math.round(Math.min(1_024, Math.max(64, megabytes / 16)))}MB`,
    `-c effective_cache_size=${Math.round(Math.max(128, megabytes / 4))}MB`,
    '-c random_page_cost=1.1',
  ]
  const quiet = ['-c log_error_verbosity=terse', '-c log_min_error_statement=panic']
  const careless = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off']
  return [...always, ...sized, ...quiet, ...(durable ? [] : careless)]
}

const addressOf = (password: string, { port }: Postmaster, database: string): string =>
  `postgresql://${ownerRole}:${password}@127.0.0.1:${port}/${database}`

/** The owner's address of the PostgreSQL that a running house keeps in this folder, for whoever works beside it. */
export function findEngine({ dataDir, log }: Pick<EngineOptions, 'dataDir' | 'log'>): string | undefined {
  const { folder } = prepareHome(dataDir, log)
  const server = findPostmaster(join(folder, 'postgres'))
  return server && addressOf(readFileSync(join(folder, 'engine.password'), 'utf8'), server, databaseName)
}

/** An adopted server may still be recovering from a crash; or it was dying when we found it: then there is no address. */
async function ensureDatabase(cluster: Cluster, server: Postmaster): Promise<string | undefined> {
  const url = (name: string) => addressOf(cluster.password, server, name)
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString: url('postgres') })
    try {
      await client.connect()
      const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
      if (rowCount === 0) await client.query(`create database ${databaseName}`)
      return url(databaseName)
    } catch (error) {
      if (findPostmaster(cluster.data)?.pid !== server.pid) return undefined
      if (attempt === attempts) throw new StartError(`PostgreSQL does not answer: ${String(error)}`)
      await pause(attemptPause)
    } finally {
      await client.end().catch(() => {})
    }
  }
}

/** Fast: open transactions are rolled back, what was committed is written, no client is waited for. */
async function stop(home: Home, binaries: Binaries, cluster: Cluster): Promise<void> {
  if (!findPostmaster(cluster.data)) return
  const [code, said] = await run(home, binaries, 'pg_ctl', ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '60'])
  if (code !== 0 && findPostmaster(cluster.data)) throw new Error(`PostgreSQL does not stop: ${said}`)
}
