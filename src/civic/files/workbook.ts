import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { Day } from '../../../packages/workdays/src/index.ts'

/** A text stays a text, whatever it begins with: `=1+1` is never a formula. A civil day is given as `{ day }`, to be told from a text. */
export type WorkbookCell = string | number | { day: Day } | null

export interface WorkbookSheet {
  /** Shown on the tab. What Excel does not take in a name (`/ \ ? * [ ] :`, more than 31 characters) is left out. */
  name: string
  header: readonly string[]
  rows: readonly (readonly WorkbookCell[])[]
  /** Widths of the columns in characters; a column without one is as wide as its longest words, within reason. */
  widths?: readonly number[]
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What one cell of Excel holds. */
const mostInCell = 32_767
const narrowest = 8
const widest = 60

const textCell = (text: string): CellObject => {
  const value = text.slice(0, mostInCell)
  return { type: String, value, format: '@', alignVertical: 'top', ...(value.length > widest && { wrap: true }) }
}

const cell = (value: WorkbookCell): CellObject | null => {
  if (value === null || value === '') return null
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' }
  return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy', alignVertical: 'top' }
}

const headerCell = (text: string): CellObject => ({
  type: String,
  value: text,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#E8ECF0',
  bottomBorderStyle: 'thin',
})

const lengthOf = (value: WorkbookCell): number => {
  if (value === null) return 0
  return typeof value === 'object' ? value.day.length : String(value).length
}

/** By the header and the first rows; more would cost time and say little. */
const widthOf = ({ header, rows, widths }: WorkbookSheet, column: number): number => {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0)
  const words = Math.max(longest, Math.min(header[column]?.length ?? 0, 24))
  return widths?.[column] ?? Math.min(Math.max(words + 2, narrowest), widest)
}

const tabName = (name: string): string => name.replace(/[/\\?*[\]:]/g, ' ').slice(0, 31)

/** An Excel file of one or more sheets; the header of each is bold and stays in sight. */
export const workbook = async (sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const file = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: tabName(sheet.name),
      data: [sheet.header.map(headerCell), ...sheet.rows.map((row) => row.map(cell))],
      columns: sheet.header.map((_, column) => ({ width: widthOf(sheet, column) })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer()
  return new Uint8Array(file)
}
