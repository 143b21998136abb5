import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../platform/refusal.ts'
import { csvOf } from '../../files/csv.ts'
import { workbook } from '../../files/workbook.ts'
import { readTable } from './read-table.ts'
import { checkZip } from './zip-size.ts'

const text = 'Mã;Ngày nhận;Nội dung\r\nA1;05/08/2026;"Đường ấp 2; sụp ""ổ gà"""\r\n'
const table = {
  columns: ['Mã', 'Ngày nhận', 'Nội dung'],
  rows: [{ row: 2, cells: ['A1', '05/08/2026', 'Đường ấp 2; sụp "ổ gà"'] }],
}
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('a CSV is read as Vietnamese Excel and others write it', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Excel saves "Unicode text"', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['commas', Buffer.from(csvOf(table.columns, [table.rows[0]?.cells ?? []]))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t').replace('2\t', '2;'))],
    ['a first line that says so', Buffer.from(`sep=;\r\n${text}`)],
    ['letters composed of two', Buffer.from(text.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual(table)
  })

  test('windows-1258, where the tones stand apart', async () => {
    // 'Mã;Số' as the code page has it: a and its tone, then ô and its tone.
    const [a, o] = [Buffer.of(0x61, 0xde), Buffer.of(0xf4, 0xec)]
    const bytes = Buffer.concat([Buffer.from('M'), a, Buffer.from(';S'), o, Buffer.from('\nA1;9\n')])
    expect((await readTable(bytes)).columns).toEqual(['Mã', 'Số'])
  })
})

describe('an Excel file', () => {
  const head = ['Mã', 'Ngày', 'Số']
  test('gives days as days and long numbers as they are written', async () => {
    const file = await workbook([
      { name: 'Bảng', header: head, rows: [['00012', { day: '2026-08-05' }, '12345678901234567890']] },
    ])
    expect(await readTable(file)).toEqual({
      columns: head,
      rows: [{ row: 2, cells: ['00012', '2026-08-05', '12345678901234567890'] }],
    })
  })

  test('a title above the names of the columns is passed over, and rows keep the numbers Excel shows', async () => {
    const rows = [
      [null, null, null],
      ['STT', 'Mã', 'Nội dung'],
      ['1', 'A1', 'Đèn tắt'],
      [null, null, null],
      ['2', 'A2', 'Cống nghẹt'],
    ]
    const file = await workbook([{ name: 'Bảng', header: ['UBND XÃ CẦN ĐƯỚC', '', ''], rows }])
    expect(await readTable(file)).toEqual({
      columns: ['STT', 'Mã', 'Nội dung'],
      rows: [
        { row: 4, cells: ['1', 'A1', 'Đèn tắt'] },
        { row: 6, cells: ['2', 'A2', 'Cống nghẹt'] },
      ],
    })
  })

  test('columns without a name, and two of one name, can still be told apart', async () => {
    const { columns } = await readTable(Buffer.from('Tên,,Tên\na,b,c\n'))
    expect(columns).toEqual(['Tên', 'B', 'Tên (2)'])
  })
})

/** A zip of one entry, as small programs write it. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const data = deflateRawSync(content)
  const entry = (mark: number, fields: (at: Buffer) => void, length: number) => {
    const head = Buffer.alloc(length)
    head.writeUInt32LE(mark)
    fields(head)
    return head
  }
  const local = entry(
    0x04034b50,
    (head) => {
      head.writeUInt16LE(8, 8)
      head.writeUInt32LE(data.length, 18)
      head.writeUInt16LE(name.length, 26)
    },
    30,
  )
  const central = entry(
    0x02014b50,
    (head) => {
      head.writeUInt16LE(8, 10)
      head.writeUInt32LE(data.length, 20)
      // It lies about what it unpacks to.
      head.writeUInt32LE(10, 24)
      head.writeUInt16LE(name.length, 28)
    },
    46,
  )
  const before = local.length + name.length + data.length
  const end = entry(
    0x06054b50,
    (head) => {
      head.writeUInt16LE(1, 10)
      head.writeUInt32LE(before, 16)
    },
    22,
  )
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end])
}

describe('what is no table is turned away, and says why', () => {
  const rows = (n: number) => Buffer.from(`Mã,Nội dung\n${'A,Đèn tắt\n'.repeat(n)}`)
  test.each([
    ['file-old-excel', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['file-not-table', zipOf('word/document.xml', Buffer.from('<w/>'))],
    ['file-not-table', Buffer.from('PK nothing more')],
    ['file-not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff])],
    ['file-empty', Buffer.from('Mã,Nội dung\n')],
    ['file-empty', Buffer.from('\n\n')],
    ['file-no-header', Buffer.from('một cột thôi\nA\n')],
    ['file-too-many-rows', rows(20_001)],
    ['file-too-large', Buffer.alloc(20 * 2 ** 20 + 1)],
  ])('%s', async (code, bytes) => {
    expect(await codeOf(readTable(bytes))).toBe(code)
  })

  test('a small file that unpacks to something huge is stopped at the limit, whatever it says of itself', async () => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(300 * 2 ** 20))
    expect(bomb.length).toBeLessThan(2 ** 20)
    expect(await codeOf(readTable(bomb))).toBe('file-too-heavy')
    expect(checkZip(zipOf('xl/workbook.xml', Buffer.alloc(1_000))), 'control: a small one passes').toEqual([
      'xl/workbook.xml',
    ])
  })
})
