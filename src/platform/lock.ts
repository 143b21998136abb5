import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from './start-error.ts'

export type FolderLock = { release(): void }

/** Another process works in the folder. */
export class FolderBusy extends StartError {}

/** SQLITE_BUSY: somebody else holds the file. */
const busy = 5

/**
 * One process a data folder. It is a lock of the operating system, taken through SQLite: it ends with the process however
 * that ends, so it is never stale.
 */
export function lockFolder(dataDir: string): FolderLock {
  const file = openLock(dataDir)
  try {
    file.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file.close()
    if (isBusy(error)) throw new FolderBusy(`Lòng Dân is running already on ${dataDir}`)
    throw unusable(dataDir, error)
  }
  return { release: () => file.close() }
}

function openLock(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return new DatabaseSync(join(dataDir, 'lock.sqlite'))
  } catch (error) {
    throw unusable(dataDir, error)
  }
}

const unusable = (dataDir: string, error: unknown): StartError =>
  new StartError(`DATA_DIR ${dataDir} cannot be used: ${error instanceof Error ? error.message : error}`)

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy
}
