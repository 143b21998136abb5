import { join } from 'node:path'
import { Pool } from 'pg'
import { inviteFirstAdministrator } from './civic/actor/invitation.ts'
import { loadReference } from './civic/reference/load.ts'
import type { CivicTables } from './civic/tables.ts'
import { type House, openHouse, runSweeps } from './house.ts'
import type { Config } from './platform/config.ts'
import { connection, openDatabase, transaction } from './platform/database.ts'
import { startEngine } from './platform/engine/engine.ts'
import { startJobs } from './platform/jobs.ts'
import { loadMasterKey } from './platform/keys.ts'
import { lockFolder } from './platform/lock.ts'
import type { Log } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { forgetOldRates } from './platform/rate.ts'
import { Refusal } from './platform/refusal.ts'
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

interface Filling {
  /** Called on a migrated database before the house opens: to mark it as a demonstration. */
  prepare?(owner: Pool): Promise<void>
  /** Called on the open house before it listens: to fill a demonstration. */
  fill?(house: House): Promise<void>
}

/** Starts everything. Where something fails, what had been started is stopped again before the error is thrown on. */
export const startHouse = async (config: Config, log: Log, filling: Filling = {}): Promise<Running> => {
  const started: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (let last = started.pop(); last !== undefined; last = started.pop()) await last()
  }
  try {
    const lock = lockData(config.dataDir)
    started.push(() => lock.release())
    const ownerUrl = config.databaseUrl ?? (await ownEngine(config, log, started))
    await prepareDatabase(ownerUrl, filling)
    const masterKey = loadMasterKey(config.dataDir)
    const database = await openDatabase<CivicTables>({ ownerUrl, masterKey, log })
    started.push(() => database.close())
    const house = await openHouse({ database, masterKey, log, publicUrl: config.publicUrl })
    await filling.fill?.(house)
    const jobs = await startJobs({ appUrl: database.appUrl, ownerUrl, log })
    started.push(() => jobs.stop())
    await jobs.define('sweep', () => sweep(house), { batchSize: 1, expireInSeconds: 3_600 })
    await jobs.schedule('sweep', '7 * * * *')
    await sweep(house)
    const web = await listen(house, config)
    started.push(() => web.close())
    const token = house.demo ? undefined : await transaction(database.app, (tx) => inviteFirstAdministrator(tx))
    return { house, url: web.url, stop, ...(token && { firstLink: `${config.publicUrl}/moi/${token}` }) }
  } catch (error) {
    await stop()
    throw error
  }
}

const lockData = (folder: string) => {
  try {
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof Refusal) throw new StartError(`Lòng Dân is running already on ${folder}`)
    throw error
  }
}

const ownEngine = async ({ dataDir }: Config, log: Log, started: (() => Promise<void> | void)[]): Promise<string> => {
  const engine = await startEngine({ dataDir, log })
  started.push(() => engine.stop())
  return engine.ownerUrl
}

const prepareDatabase = async (ownerUrl: string, { prepare }: Filling): Promise<void> => {
  await migrate(ownerUrl, { dir: join(import.meta.dirname, '../migrations') })
  const owner = new Pool({ ...connection(ownerUrl), max: 2 })
  try {
    await loadReference(owner)
    await prepare?.(owner)
  } finally {
    await owner.end()
  }
}

/** Every hour, and so soon after each midnight: running twice in a day changes nothing. */
const sweep = async (house: House): Promise<void> => {
  await runSweeps(house)
  await forgetOldRates(house.database.app)
}
