import type { Manifest } from './platform/backup/manifest.ts'

/** What a restore compared, in the words of both languages. It speaks only where nothing differed. */
export const restoredText = ({ takenAt, parts, witnesses }: Manifest): string => {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const matters = Object.keys(witnesses).length - 1
  return (
    `Bản sao lúc ${takenAt}: ${parts.length} bảng, ${rows} dòng, nhật ký và ${matters} việc lấy ngẫu nhiên đã so, giống hệt. / ` +
    `The backup of ${takenAt}: ${parts.length} tables, ${rows} rows, the ledger and ${matters} random matters compared, all the same.`
  )
}
