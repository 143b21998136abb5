/** One row by the names of the header. An empty field is null. */
export type CsvRow = Readonly<Record<string, string | null>>

/** A field in quotes (quotes inside doubled) or without, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** Reads comma-separated values (RFC 4180) with a header. Throws on a row that has not as many fields as the header. */
export const readCsv = (text: string, name: string): CsvRow[] => {
  const [header = [], ...rows] = records(text.replace(/^\uFEFF/, ''), name)
  return rows.map((fields, index) => {
    if (fields.length !== header.length)
      throw new Error(`${name}, row ${index + 2}: ${fields.length} fields of ${header.length}`)
    return Object.fromEntries(header.map((column, at) => [column, fields[at] || null]))
  })
}

const records = (text: string, name: string): string[][] => {
  const all: string[][] = []
  let record: string[] = []
  for (let at = 0; at < text.length; ) {
    FIELD.lastIndex = at
    const match = FIELD.exec(text)
    if (match === null) throw new Error(`${name}, row ${all.length + 1}: a quote is not closed or not expected`)
    const [whole, quoted, plain = '', end] = match
    record.push(quoted?.replaceAll('""', '"') ?? plain)
    at += whole.length
    if (end === ',' && at < text.length) continue
    if (end === ',') record.push('')
    all.push(record)
    record = []
  }
  return all
}
