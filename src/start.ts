import { Pool } from 'pg'
import { migrationsDir } from './as-owner.ts'
import { inviteFirstAdministrator } from './civic/actor/invitation.ts'
import type { ErrandData } from './civic/errand.ts'
import { keyOpensPeople } from './civic/people/kept.ts'
import { loadReference } from './civic/reference/load.ts'
import type { CivicTables } from './civic/tables.ts'
import { type House, openHouse, runSweeps } from './house.ts'
import { masterKeyOf } from './master-key.ts'
import type { Config } from './platform/config.ts'
import { connection, openDatabase, transaction } from './platform/database.ts'
import { type Engine, startEngine } from './platform/engine/engine.ts'
import { guardEngine } from './platform/engine/guard.ts'
import { freePort } from './platform/free-port.ts'
import { isFounded, markInstallation } from './platform/installation.ts'
import { startJobs } from './platform/jobs.ts'
import { loadMasterKey, type MasterKey } from './platform/keys.ts'
import { lockFolder } from './platform/lock.ts'
import type { Log } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { forgetOldRates } from './platform/rate.ts'
import { checkServer } from './platform/server.ts'
import { StartError } from './platform/start-error.ts'
import { listen } from './web/listen.ts'

/** A house that answers. */
export interface Running {
  house: House
  /** Where it listens. */
  url: string
  /** While there is no officer: the one-time link that makes the first administrator. */
  firstLink?: string
  /** Web, jobs, database, engine, lock: in this order, the reverse of how they were started. */
  stop(): Promise<void>
}

/** Fills a demonstration: called on the open house before it listens. */
type Fill = (house: House) => Promise<void>
type Started = (() => Promise<void> | void)[]
/** The folder only where PostgreSQL is our own. */
type Server = Pick<Engine, 'ownerUrl'> & Partial<Pick<Engine, 'folder'>>

/**
 * Starts everything. Where something fails, what had been started is stopped again before the error is thrown on. With
 * `fillDemo` the house is a demonstration, and starts on a database that was made as one only.
 */
export const startHouse = async (given: Config, log: Log, fillDemo?: Fill): Promise<Running> => {
  const started: Started = []
  const stop = async () => {
    for (let last = started.pop(); last !== undefined; last = started.pop()) await last()
  }
  try {
    // Where PostgreSQL is not our own the folder holds a key only, and several processes may share it.
    if (given.databaseUrl === undefined) {
      const lock = lockFolder(given.dataDir)
      started.push(() => lock.release())
    }
    // A house knows its own address before it opens.
    const port = given.port || (await freePort())
    const { publicUrl = `http://localhost:${port}`, ...config } = { ...given, port }
    if (config.databaseUrl) await checkServer(config.databaseUrl)
    const { ownerUrl, folder: disk }: Server = config.databaseUrl
      ? { ownerUrl: config.databaseUrl }
      : await ownEngine(config.dataDir, log, started)
    const masterKey = await prepareDatabase(ownerUrl, config.dataDir, log, { demo: fillDemo !== undefined })
    const { poolUrl, replicaUrl } = config
    const database = await openDatabase<CivicTables>({ ownerUrl, poolUrl, replicaUrl, masterKey, log })
    started.push(() => database.close())
    const open = { database, masterKey, log, publicUrl }
    // What an example leaves for later is found by the sweep.
    if (fillDemo !== undefined) await fillDemo(await openHouse(open))
    const works = config.role !== 'web'
    const jobs = await startJobs({ appUrl: database.appUrl, ownerUrl, log, workers: works })
    started.push(() => jobs.stop())
    const house = await openHouse({ ...open, send: (tx, name, data) => jobs.send(tx, name, data) })
    for (const { name, run } of house.rooms.flatMap(({ errands }) => errands ?? [])) {
      await jobs.define(name, (data: ErrandData) => run(house.ground, data), { batchSize: 1, expireInSeconds: 3_600 })
    }
    await jobs.define('sweep', () => sweep(house), { batchSize: 1, expireInSeconds: 3_600 })
    if (works) {
      await jobs.schedule('sweep', '7 * * * *')
      await sweep(house)
    }
    const web = await listen(house, { ...config, ...(disk && { disk }) })
    started.push(() => web.close())
    const token = house.demo ? undefined : await transaction(database.app, (tx) => inviteFirstAdministrator(tx))
    return { house, url: web.url, stop, ...(token && { firstLink: `${publicUrl}/moi/${token}` }) }
  } catch (error) {
    await stop()
    throw error
  }
}

const ownEngine = async (dataDir: string, log: Log, started: Started): Promise<Engine> => {
  const options = { dataDir, log }
  const engine = await startEngine(options)
  started.push(() => engine.stop())
  const guard = guardEngine(engine, options)
  started.push(() => guard.stop())
  return engine
}

/** Migrations, reference facts, and the key of this house. */
const prepareDatabase = async (
  ownerUrl: string,
  dataDir: string,
  log: Log,
  wanted: { demo: boolean },
): Promise<MasterKey> => {
  const owner = new Pool({ ...connection(ownerUrl), max: 2 })
  try {
    const founded = await isFounded(owner)
    const masterKey = founded ? masterKeyOf(dataDir) : loadMasterKey(dataDir)
    if (founded && !(await keyOpensPeople(owner, masterKey))) {
      throw new StartError(`The master key in ${dataDir} is that of another house: it does not open this database`)
    }
    const told = (migration: string) => log.info('migration.applied', { migration })
    await migrate(ownerUrl, { dir: migrationsDir, ...(founded && { told }) })
    await loadReference(owner)
    const made = await markInstallation(owner, wanted)
    if (wanted.demo && !made.demo) {
      throw new StartError('A real house keeps its data here: give the demonstration another DATA_DIR')
    }
    return masterKey
  } finally {
    await owner.end()
  }
}

/** Every hour, and so soon after each midnight: running twice in a day changes nothing. */
const sweep = async (house: House): Promise<void> => {
  await runSweeps(house)
  await forgetOldRates(house.database.app)
}
