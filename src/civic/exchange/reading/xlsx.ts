import { readSheet } from 'read-excel-file/universal'
import { Refusal } from '../../../platform/refusal.ts'
import { checkZip } from './zip-size.ts'

type Value = string | number | boolean | Date | null

/** Numbers stay as they are written: a code of twenty digits would lose some of them as a number. */
const options = { parseNumber: (text: string) => text, trim: true }

/** The rows of the first sheet in order, empty ones too; a day is 'YYYY-MM-DD'. */
export const readXlsx = async (bytes: Buffer): Promise<string[][]> => {
  if (!checkZip(bytes).includes('xl/workbook.xml')) throw new Refusal('file-not-table', {}, 'file')
  const exact = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const sheet = await readSheet(exact, 1, options).catch((error: unknown) => {
    throw error instanceof RangeError ? error : new Refusal('file-not-table', {}, 'file')
  })
  return sheet.map((row) => (row as Value[]).map(written))
}

const written = (value: Value): string => {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}
