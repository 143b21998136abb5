import { describe, expect, test } from 'vitest'
import { officialDocument } from '../../src/civic/files/official-document.ts'
import { workbook } from '../../src/civic/files/workbook.ts'
import { documentLines, documentTables, sheetRows, zipMembers } from './office-file.ts'

const hostile = '=1+1 & <b>"đường"</b>\u0001\uD800'
const mended = '=1+1 & <b>"đường"</b>'

describe('a workbook, read back by its format', () => {
  test('holds texts as texts, numbers as numbers, days as days; and nothing that is no text', async () => {
    const rows = [
      [hostile, 12, { day: '2026-03-01' as const }, null],
      ['0123', -1.5, null, 'cuối'],
    ]
    const file = Buffer.from(
      await workbook([
        { name: 'Số/liệu [1]', header: ['Lời', 'Số', 'Ngày', 'Trống'], rows },
        { name: 'Hai', header: ['Một'], rows: [] },
      ]),
    )
    // 1 March 2026 is day 46,082 of the calendar that counts 1 January 1900 as 1 and believes in 29 February 1900.
    expect(sheetRows(file, 1)).toEqual([
      { A: 'Lời', B: 'Số', C: 'Ngày', D: 'Trống' },
      { A: mended, B: 12, C: 46_082 },
      { A: '0123', B: -1.5, D: 'cuối' },
    ])
    expect(sheetRows(file, 2)).toEqual([{ A: 'Một' }])
    expect(zipMembers(file).get('xl/workbook.xml')).toContain('name="Số liệu  1 "')
  })

  test('the reader notices a formula', async () => {
    const { default: write } = await import('write-excel-file/node')
    const file = await write([{ data: [[{ type: 'Formula' as const, value: '=1+1' }]], sheet: 'x' }]).toBuffer()
    expect(() => sheetRows(file, 1)).toThrow('formula')
  })
})

const paper = {
  issuer: { superior: 'Đảng bộ tỉnh Tây Ninh', body: 'Ủy ban nhân dân xã Cần Đước' },
  symbol: 'BC-UBND',
  place: 'Cần Đước',
  day: '2026-02-05',
  kind: 'Báo cáo',
  abstract: 'Thử một tờ giấy',
  blocks: [
    { kind: 'heading', text: 'I. SỐ LIỆU' },
    { kind: 'paragraph', text: `Dòng một\n\n${hostile}` },
    { kind: 'table', header: ['STT', 'Chỉ số', 'Số'], shares: [1, 6, 2], rows: [[1, 'Nhận', { figure: '1.234' }]] },
    { kind: 'list', items: ['Việc một', 'Việc hai'] },
  ],
  recipients: ['Như trên', 'Lưu: VT'],
  signers: [{ authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch', name: 'Nguyễn Văn A' }],
} as const

describe('a paper, read back by its format', () => {
  test('of the Committee bears the national title, the motto, the number, the day, and who signs', async () => {
    const file = Buffer.from(await officialDocument({ ...paper, form: 'committee' }))
    const lines = documentLines(file)
    for (const line of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:         /BC-UBND',
      'Cần Đước, ngày 05 tháng 02 năm 2026',
      'Dòng một',
      mended,
      'Việc hai',
      '- Như trên;',
      '- Lưu: VT.',
      'Nguyễn Văn A',
    ])
      expect(lines).toContain(line)
    expect(documentTables(file)[1]).toEqual([
      ['STT', 'Chỉ số', 'Số'],
      ['1', 'Nhận', '1.234'],
    ])
  })

  test('lies within the margins the decree gives, in its typeface, numbered from the second page', async () => {
    const members = zipMembers(Buffer.from(await officialDocument({ ...paper, form: 'committee' })))
    const document = members.get('word/document.xml') ?? ''
    const millimetres = (name: string) =>
      (Number(document.match(new RegExp(`<w:pgMar[^>]*w:${name}="(\\d+)"`))?.[1]) * 25.4) / 1440
    expect(millimetres('top')).toBeGreaterThanOrEqual(19.9)
    expect(millimetres('bottom')).toBeLessThanOrEqual(25)
    expect(millimetres('left')).toBeGreaterThanOrEqual(29.9)
    expect(millimetres('left')).toBeLessThanOrEqual(35)
    expect(millimetres('right')).toBeGreaterThanOrEqual(14.9)
    expect(document).toContain('<w:titlePg')
    expect(members.get('word/styles.xml')).toContain('Times New Roman')
  })

  test('of the Party committee has neither the national title nor the motto', async () => {
    const lines = documentLines(Buffer.from(await officialDocument({ ...paper, form: 'party-committee' })))
    expect(lines).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(lines).toContain('*')
    expect(lines.join()).not.toContain('CỘNG HÒA')
    expect(lines.join()).not.toContain('Độc lập')
  })

  test('without a number or a day leaves room to write them; several sign beside each other', async () => {
    const { day: _, symbol: __, ...rest } = paper
    const signers = [{ title: 'Thư ký' }, { title: 'Chủ tọa' }]
    const file = Buffer.from(await officialDocument({ ...rest, signers, form: 'committee' }))
    expect(documentLines(file)).toContain('Cần Đước, ngày      tháng      năm ')
    expect(documentLines(file).join()).not.toContain('Số:')
    expect(documentTables(file).at(-1)).toEqual([['Thư ký', 'Chủ tọa']])
  })
})
