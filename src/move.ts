import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsDir } from './as-owner.ts'
import { houseData } from './house-data.ts'
import { masterKeyOf } from './master-key.ts'
import { atDatabase } from './platform/at-database.ts'
import { checkBackup } from './platform/backup/check.ts'
import { restoreBackup } from './platform/backup/restore.ts'
import { writeBackup } from './platform/backup/write.ts'
import { readConfig } from './platform/config.ts'
import { migrate } from './platform/migrate.ts'
import { checkServer } from './platform/server.ts'
import { StartError } from './platform/start-error.ts'
import { restoredText } from './restored-text.ts'
import { runCommand } from './run.ts'

/*
 * npm run move: from the PostgreSQL of our own in DATA_DIR to the empty database of DATABASE_URL, by a backup and a restore. The house is
 * stopped meanwhile, so that nothing is written that does not come along. The master key stays where it is, and what was moved from, too.
 */
const move = async (): Promise<string> => {
  const { databaseUrl, ...config } = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  if (databaseUrl === undefined) throw new StartError('DATABASE_URL says where to: set it')
  await checkServer(databaseUrl)
  const masterKey = masterKeyOf(config.dataDir)
  const manifest = await atDatabase({ ...config, databaseUrl: undefined }, async (ownerUrl) => {
    const way = mkdtempSync(join(config.dataDir, 'moving-'))
    try {
      const { folder } = await writeBackup({ ownerUrl, masterKey, data: houseData }, way)
      const checked = await checkBackup(folder, masterKey)
      await restoreBackup({ ownerUrl: databaseUrl, masterKey, data: houseData, migrationsDir }, folder, checked)
      await migrate(databaseUrl, { dir: migrationsDir })
      return checked
    } finally {
      rmSync(way, { recursive: true, force: true })
    }
  })
  return [
    restoredText(manifest),
    'Từ nay luôn chạy với DATABASE_URL này và đúng DATA_DIR này (chìa khoá ở đó). Cơ sở dữ liệu cũ còn nguyên ở đó: chạy thử xong hãy xoá. / ' +
      'From now on always start with this DATABASE_URL, and with this DATA_DIR, for the key is there. The old database still is there, too: delete it when you have seen the new one.',
  ].join('\n')
}

await runCommand(move, 'Nothing was moved.')
