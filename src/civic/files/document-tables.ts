import { AlignmentType, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import { line, ofPoints, textWidth, twips } from './document-type.ts'

const none = { style: 'none', size: 0, color: 'auto' } as const

/** Of a cell that only places what is in it. */
export const unruled = { top: none, bottom: none, left: none, right: none }

/** A figure written as people read it, with its signs, is set like a number. */
export type TableCellValue = string | number | { figure: string }

interface Ruled {
  header: readonly string[]
  rows: readonly (readonly TableCellValue[])[]
  /** How the columns share the width. */
  shares: readonly number[]
}

/** Figures stand at the right, one point smaller than the text; the header comes again on every page. */
export const ruledTable = ({ header, rows, shares }: Ruled, size: number): Table => {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = header.map((_, column) => twips((textWidth * (shares[column] ?? 0)) / whole))
  const spacing = { before: ofPoints(2), after: ofPoints(2) }
  const cell = (value: TableCellValue, column: number, bold: boolean): TableCell => {
    const alignment = bold ? AlignmentType.CENTER : typeof value === 'string' ? AlignmentType.LEFT : AlignmentType.RIGHT
    const text = typeof value === 'object' ? value.figure : String(value)
    return new TableCell({
      width: { size: widths[column] ?? 0, type: 'dxa' },
      verticalAlign: 'center',
      // The header never stands alone at the end of a page.
      children: [line(text, { size, bold }, { alignment, spacing, keepNext: bold })],
    })
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: widths,
    margins: { left: twips(1.5), right: twips(1.5) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text, at) => cell(text, at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value, at) => cell(value, at, false)) })),
    ],
  })
}
