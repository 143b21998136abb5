import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Refusal } from '../../../platform/refusal.ts'
import { findDelimiter } from './delimiter.ts'
import { mostCharacters, mostRows } from './limits.ts'
import { decodeText } from './text.ts'

/** The rows of a CSV file in order, empty ones too; row after row, so that too long a file is noticed early. */
export const readCsv = async (bytes: Uint8Array): Promise<string[][]> => {
  const { delimiter, rest } = findDelimiter(decodeText(bytes))
  const rows: string[][] = []
  const records = Readable.from([rest]).pipe(
    parse({ delimiter, relaxColumnCount: true, relaxQuotes: true, maxRecordSize: mostCharacters }),
  )
  try {
    for await (const record of records) {
      rows.push(record as string[])
      if (rows.length > mostRows.inFile) throw new Refusal('file-too-many-rows', { most: mostRows.taken }, 'file')
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('file-not-table', {}, 'file')
    throw error
  }
  return rows
}
