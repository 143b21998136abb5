import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { unruled } from './document-tables.ts'
import { line, ofPoints, rule, textWidth, twips, widthOfWords } from './document-type.ts'
import type { OfficialDocument } from './official-document.ts'
import type { PaperForm } from './paper-forms.ts'

/** Millimetres: the national title fits its column in one line. */
const columns = { issuer: 71, title: textWidth - 71 }

const centred = { alignment: 'center' } as const

/** LAW: Decree 30/2020/NĐ-CP, Annex I: days below 10 and the months 1 and 2 bear a zero. As remembered. */
const longDay = (day: Day | undefined): string => {
  if (day === undefined) return 'ngày      tháng      năm '
  const [year, month = '', date] = day.split('-')
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

const issuerCell = ({ issuer, number = '', symbol }: OfficialDocument, form: PaperForm): Paragraph[] => {
  const size = form.issuerSize
  const lines = issuer.body.split('\n')
  const length = Math.min(Math.max(...lines.map((words) => widthOfWords(words, size))), columns.issuer)
  return [
    ...(issuer.superior === undefined ? [] : [line(issuer.superior, { size, allCaps: true }, centred)]),
    ...lines.map((words) => line(words, { size, bold: true, allCaps: true }, centred)),
    form.underIssuer === 'star' ? line('*', { size: form.bodySize }, centred) : rule(length * 0.4, columns.issuer),
    ...(symbol === undefined
      ? []
      : [
          line(
            form.numberText(number, symbol),
            { size: form.underIssuer === 'star' ? form.bodySize : 13 },
            { ...centred, spacing: { before: ofPoints(form.underIssuer === 'star' ? 0 : 6) } },
          ),
        ]),
  ]
}

const titleCell = ({ place, day }: OfficialDocument, form: PaperForm): Paragraph[] => {
  const underlined = form.motto ?? form.title
  const length = widthOfWords(underlined, form.motto === undefined ? form.titleSize : 13)
  return [
    line(form.title, { size: form.titleSize, bold: true }, centred),
    ...(form.motto === undefined ? [] : [line(form.motto, { size: 13, bold: true }, centred)]),
    rule(length, columns.title),
    line(`${place}, ${longDay(day)}`, { size: 13, italics: true }, { ...centred, spacing: { before: ofPoints(6) } }),
  ]
}

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: twips(width), type: 'dxa' }, borders: unruled, children })

/** Issuing body, its line and the number at the left; the title, the place and the day at the right. */
export const documentHead = (paper: OfficialDocument, form: PaperForm): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: [twips(columns.issuer), twips(columns.title)],
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        children: [cell(columns.issuer, issuerCell(paper, form)), cell(columns.title, titleCell(paper, form))],
      }),
    ],
  })

/** The kind of paper and what it is about, centred, with a short line under it. */
export const documentTitle = ({ kind, abstract }: OfficialDocument, { bodySize }: PaperForm): Paragraph[] => [
  line(kind, { size: bodySize, bold: true, allCaps: true }, { ...centred, spacing: { before: ofPoints(18) } }),
  line(abstract, { size: bodySize, bold: true }, centred),
  rule(Math.min(widthOfWords(abstract, bodySize) * 0.4, textWidth / 2), textWidth),
  new Paragraph({ spacing: { before: 0, after: ofPoints(6) }, children: [] }),
]
