import type { Config } from './config.ts'
import { findEngine, startEngine } from './engine/engine.ts'
import { FolderBusy, type FolderLock, lockFolder } from './lock.ts'
import { makeLog } from './log.ts'
import { checkServer } from './server.ts'
import { StartError } from './start-error.ts'

/**
 * For commands: does some work as the owner of the database that `npm start` would use. Where the house has a PostgreSQL of its own, that
 * is started and stopped again; while the house runs there, the work is refused, or done `beside` it. On DATABASE_URL it may always run.
 */
export async function atDatabase<T>(
  { databaseUrl, dataDir, logLevel }: Config,
  work: (ownerUrl: string) => Promise<T>,
  { beside = false } = {},
): Promise<T> {
  if (databaseUrl) {
    await checkServer(databaseUrl)
    return work(databaseUrl)
  }
  const options = { dataDir, log: makeLog(logLevel) }
  const lock = takeLock(dataDir, beside)
  if (lock === undefined) {
    const ownerUrl = findEngine(options)
    if (ownerUrl === undefined) throw new StartError('The house is just starting or stopping: try again in a moment')
    return work(ownerUrl)
  }
  try {
    const engine = await startEngine(options)
    try {
      return await work(engine.ownerUrl)
    } finally {
      await engine.stop()
    }
  } finally {
    lock.release()
  }
}

function takeLock(dataDir: string, beside: boolean): FolderLock | undefined {
  try {
    return lockFolder(dataDir)
  } catch (error) {
    if (beside && error instanceof FolderBusy) return undefined
    throw error
  }
}
