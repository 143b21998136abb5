import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from './refusal.ts'

export type FolderLock = { release(): void }

/** SQLITE_BUSY: somebody else holds the file. */
const busy = 5

/**
 * One process a data folder. It is a lock of the operating system, taken through SQLite: it ends with the process however
 * that ends, so it is never stale. A second process gets the refusal 'already-running'.
 */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(dataDir, 'lock.sqlite'))
  try {
    file.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file.close()
    if (isBusy(error)) throw new Refusal('already-running', { folder: dataDir })
    throw error
  }
  return { release: () => file.close() }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy
}
