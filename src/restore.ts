import { migrationsDir, transactionAsOwner } from './as-owner.ts'
import { houseData, settleRestored } from './house-data.ts'
import { masterKeyOf } from './master-key.ts'
import { atDatabase } from './platform/at-database.ts'
import { checkBackup } from './platform/backup/check.ts'
import { erasedBeside } from './platform/backup/erased.ts'
import { restoreBackup } from './platform/backup/restore.ts'
import { readConfig } from './platform/config.ts'
import { migrate } from './platform/migrate.ts'
import { StartError } from './platform/start-error.ts'
import { restoredText } from './restored-text.ts'
import { runCommand } from './run.ts'

/*
 * npm run restore -- <backup>: into the database that `npm start` would use, which must be empty. DATA_DIR holds nothing but the master
 * key, kept apart from the backup, at keys/master.key. What any backup beside it knows to have been erased is erased again.
 */
const restore = async (): Promise<string> => {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new StartError('Say which backup: npm run restore -- <folder>')
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const masterKey = masterKeyOf(config.dataDir)
  const manifest = await checkBackup(folder, masterKey)
  const erased = erasedBeside(folder, masterKey)
  await atDatabase(config, async (ownerUrl) => {
    await restoreBackup({ ownerUrl, masterKey, data: houseData, migrationsDir }, folder, manifest)
    await migrate(ownerUrl, { dir: migrationsDir })
    await transactionAsOwner(ownerUrl, (tx) => settleRestored(tx, erased.ids))
  })
  const again = Object.values(erased.ids).reduce((sum, ids) => sum + ids.size, 0)
  return [
    restoredText(manifest),
    `Đã xoá lại ${again} người và việc theo ${erased.lists} danh sách nằm cạnh; ai cũng phải đăng nhập lại. / ` +
      `${again} people and matters erased again by ${erased.lists} lists beside it; everybody signs in again.`,
  ].join('\n')
}

await runCommand(restore, 'Nothing was restored.')
