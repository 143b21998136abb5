/**
 * Lines of a table for machines (RFC 4180). A text that a spreadsheet would take for a formula is kept from being one by an
 * apostrophe; numbers are written by us and are safe. Nothing in it is outside ASCII unless a caller puts it there, so there is no mark of
 * byte order; `markedCsv` is for tables of words that Excel is to open.
 */
export type Cell = string | number | null

export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')

/** The same with the mark of UTF-8, without which Excel shows Vietnamese as other signs. */
export const markedCsv: typeof csvOf = (head, rows) => `\ufeff${csvOf(head, rows)}`

const written = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
