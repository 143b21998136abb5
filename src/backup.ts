import { join } from 'node:path'
import { houseData } from './house-data.ts'
import { masterKeyOf } from './master-key.ts'
import { atDatabase } from './platform/at-database.ts'
import { type Written, writeBackup } from './platform/backup/write.ts'
import { readConfig } from './platform/config.ts'
import { StartError } from './platform/start-error.ts'
import { runCommand } from './run.ts'

/*
 * npm run backup [-- <folder>] [--only-erased]: the database that `npm start` would use, as it is at one moment, into a new folder of
 * ./backups or of the one named. The house may go on running and being written to. With --only-erased: the list of what was erased alone,
 * small enough for every hour.
 */
const onlyErased = '--only-erased'

const backup = async (): Promise<string> => {
  const given = process.argv.slice(2)
  const unknown = given.find((word) => word.startsWith('-') && word !== onlyErased)
  if (unknown !== undefined) throw new StartError(`${unknown} means nothing here`)
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const masterKey = masterKeyOf(config.dataDir)
  const into = given.find((word) => word !== onlyErased) ?? './backups'
  const only = given.includes(onlyErased) ? 'erased' : undefined
  const written = await atDatabase(
    config,
    (ownerUrl) => writeBackup({ ownerUrl, masterKey, data: houseData }, into, only),
    { beside: true },
  )
  return said(written, join(config.dataDir, 'keys/master.key'))
}

const said = ({ folder, manifest: { parts, erased } }: Written, keyFile: string): string => {
  const gone = Object.values(erased).flat().length
  if (parts.length === 0) return `${folder}: ${gone} mã đã xoá. / ${gone} ids of what was erased.`
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const megabytes = (parts.reduce((sum, part) => sum + part.bytes, 0) / 1024 / 1024).toFixed(1)
  return [
    `${folder}: ${parts.length} bảng, ${rows} dòng, ${megabytes} MB. / ${parts.length} tables, ${rows} rows, ${megabytes} MB.`,
    `CHÌA KHOÁ KHÔNG NẰM TRONG ĐÓ. Chép riêng ${keyFile}, cất chỗ khác bản sao lưu: thiếu nó, tên người và ảnh không mở được nữa.`,
    `THE KEY IS NOT IN IT. Copy ${keyFile} apart and keep it elsewhere: without it names and photographs can never be opened again.`,
    'Trong đó có lời bà con viết, đọc được: giữ như giữ hồ sơ. / It holds what people wrote, readable: keep it as you keep files.',
  ].join('\n')
}

await runCommand(backup, 'Nothing was backed up.')
