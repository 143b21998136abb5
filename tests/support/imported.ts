import { randomUUID } from 'node:crypto'
import type { Actor } from '../../src/civic/actor/actor.ts'
import { type Ground, perform } from '../../src/civic/deed/perform.ts'
import type { SourceKind } from '../../src/civic/exchange/source.ts'
import { keepUpload } from '../../src/civic/exchange/upload.ts'
import { csvOf } from '../../src/civic/files/csv.ts'
import { petitionDeeds as deeds } from '../../src/rooms/petitions/deeds.ts'
import type { ImportField } from '../../src/rooms/petitions/importing/fields.ts'

/** A file in the words of one commune's 1022 export: `n` rows with codes of their own. */
export const rowsOfExport = (n: number, first = 1): string[][] =>
  Array.from({ length: n }, (_, at) => [
    `1022-${first + at}`,
    `${String(1 + (at % 28)).padStart(2, '0')}/07/2026`,
    `Đường ấp ${1 + (at % 9)} hư đã lâu, mưa là ngập, xin sửa. Lần thứ ${first + at}.`,
    ['Giao thông', 'Điện', 'Rác thải'][at % 3] ?? '',
    `ấp ${1 + (at % 9)}`,
    `Người gửi ${first + at}`,
    `09${String(10_000_000 + first + at)}`,
  ])

export const exportColumns = ['Mã phản ánh', 'Ngày nhận', 'Nội dung', 'Lĩnh vực', 'Ấp', 'Người gửi', 'Điện thoại']

export const asFile = (rows: readonly (readonly string[])[], columns: readonly string[] = exportColumns): Buffer =>
  Buffer.from(`\ufeff${csvOf(columns, rows)}`)

const columnsOfExport: Partial<Record<ImportField, string>> = {
  code: 'Mã phản ánh',
  received: 'Ngày nhận',
  content: 'Nội dung',
  topic: 'Lĩnh vực',
  hamlet: 'Ấp',
  name: 'Người gửi',
  phone: 'Điện thoại',
}

const topicsOfExport = [
  { word: 'Giao thông', is: 'roads' },
  { word: 'Điện', is: 'utilities' },
  { word: 'Rác thải', is: 'environment' },
]

interface Asked {
  kind?: SourceKind
  name?: string
  columns?: Partial<Record<ImportField, string>>
  topics?: { word: string; is: string }[]
  topic?: string
  place?: string
  ended?: string[]
}

/** Brings a file as far as it can be looked through; gives the import. */
export const bringFile = async (ground: Ground, actor: Actor, file: Uint8Array, asked: Asked = {}): Promise<string> => {
  const { kind = '1022', name = '', columns = columnsOfExport, topics = topicsOfExport } = asked
  const { topic = 'other', place = 'xa-can-duoc', ended = [] } = asked
  const key = randomUUID()
  const act = async <Input, Result>(
    deed: Parameters<typeof perform<Input, Result>>[1],
    input: unknown,
    as = randomUUID(),
  ) => (await perform(ground, deed, { actor, key: as, input })).result
  await keepUpload(ground, key, file)
  const opened = await act(deeds.openImport, { kind, name }, key)
  if (opened.stage === 'preview') return opened.import
  await act(deeds.matchColumns, { import: opened.import, columns })
  await act(deeds.matchWords, { import: opened.import, topics, topic, places: [], place, ended })
  return opened.import
}
