import { fold } from '../../../../packages/vietnamese/src/index.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { mostColumns, mostRows } from './limits.ts'

/** A row with the number it has in the file, as Excel shows it. */
export interface TableRow {
  row: number
  cells: readonly string[]
}

export interface Table {
  /** Every column has a name of its own. */
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** Above the names of the columns often stand the office, a title and a day; the names fill most of the width. */
const lookedThrough = 30
const partFilled = 0.6

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length

/**
 * Finds the row that names the columns, and what is under it; empty rows are left out. Refuses 'file-empty', 'file-no-header',
 * 'file-too-many-columns' and 'file-too-many-rows'.
 */
export const asTable = (all: readonly (readonly string[])[]): Table => {
  const width = Math.max(0, ...all.slice(0, lookedThrough).map(filled))
  if (width === 0) throw new Refusal('file-empty', {}, 'file')
  const head = all.slice(0, lookedThrough).findIndex((row) => filled(row) >= Math.max(2, width * partFilled))
  const titles = all[head]
  if (titles === undefined) throw new Refusal('file-no-header', {}, 'file')
  if (filled(titles) > mostColumns) throw new Refusal('file-too-many-columns', { most: mostColumns }, 'file')
  const last = titles.findLastIndex((title) => title.trim() !== '')
  const columns = namesOf(titles.slice(0, last + 1))
  const rows = all
    .map((cells, at) => ({ row: at + 1, cells: cells.slice(0, columns.length).map((cell) => cell.trim()) }))
    .filter(({ row, cells }) => row > head + 1 && cells.some((cell) => cell !== ''))
  if (rows.length === 0) throw new Refusal('file-empty', {}, 'file')
  if (rows.length > mostRows.taken) throw new Refusal('file-too-many-rows', { most: mostRows.taken }, 'file')
  return { columns, rows }
}

/** A column without a name is called as Excel calls it; the second of one name says so. */
const namesOf = (titles: readonly string[]): string[] => {
  const times = new Map<string, number>()
  return titles.map((title, at) => {
    const name = title.replace(/\s+/g, ' ').trim().slice(0, 100) || letterOf(at)
    const before = times.get(fold(name)) ?? 0
    times.set(fold(name), before + 1)
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)
