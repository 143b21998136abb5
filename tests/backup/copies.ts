import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { CivicTables } from '../../src/civic/tables.ts'
import { houseData } from '../../src/house-data.ts'
import { checkBackup } from '../../src/platform/backup/check.ts'
import { restoreBackup } from '../../src/platform/backup/restore.ts'
import { type Written, writeBackup } from '../../src/platform/backup/write.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import type { MasterKey } from '../../src/platform/keys.ts'
import { ask } from '../support/ask.ts'
import { emptyDatabase } from '../support/database.ts'

export const migrationsDir = join(import.meta.dirname, '../../migrations')

export const backupsFolder = (): string => mkdtempSync(join(inject('scratchDir'), 'backups-'))

type Kept = { ownerUrl: string; masterKey: MasterKey }

export const backUp = ({ ownerUrl, masterKey }: Kept, into = backupsFolder(), only?: 'erased'): Promise<Written> =>
  writeBackup({ ownerUrl, masterKey, data: houseData }, into, only)

export const restoreInto = async ({ ownerUrl, masterKey }: Kept, folder: string): Promise<void> => {
  const manifest = await checkBackup(folder, masterKey)
  await restoreBackup({ ownerUrl, masterKey, data: houseData, migrationsDir }, folder, manifest)
}

/** An empty database that a backup was restored into, and opened as a house opens its own. */
export interface Restored {
  ownerUrl: string
  database: Database<CivicTables>
  drop(): Promise<void>
}

export const restored = async (folder: string, masterKey: MasterKey): Promise<Restored> => {
  const { ownerUrl, name, drop } = await emptyDatabase()
  await restoreInto({ ownerUrl, masterKey }, folder)
  const database = await openDatabase<CivicTables>({ ownerUrl, masterKey })
  return {
    ownerUrl,
    database,
    drop: async () => {
      await database.close()
      await drop()
      await ask(withDatabase(ownerUrl, 'postgres'), `drop role ${name}_login_app, ${name}_login_public`)
    },
  }
}

const withDatabase = (url: string, name: string): string => url.replace(/[^/]+$/, name)
