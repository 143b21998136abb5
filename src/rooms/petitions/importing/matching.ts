import { z } from 'zod'
import { fold } from '../../../../packages/vietnamese/src/index.ts'
import { type ImportField, importFields, neededFields } from './fields.ts'

/** The same word in any spelling of capitals, accents and blanks. */
export const wordKey = (text: string): string => fold(text).replace(/\s+/g, ' ').trim().slice(0, 100)

/**
 * How one source's table is ours: which column is which field, by the name of the column; and which of its words are which of our topics
 * and places, by `wordKey`. `topic` and `place` hold for every other word, and where there is no such column; empty, the row is wrong.
 */
export const Matching = z.object({
  columns: z.partialRecord(z.enum(importFields), z.string()),
  topics: z.record(z.string(), z.string()),
  topic: z.string(),
  places: z.record(z.string(), z.string()),
  place: z.string(),
  /** Words of the state that say it is over in the other system: such rows stay out. */
  ended: z.array(z.string()),
})
export type Matching = z.infer<typeof Matching>

export const emptyMatching: Matching = { columns: {}, topics: {}, topic: '', places: {}, place: '', ended: [] }

/** What an earlier file of the source was read by; undefined where there was none. */
export const rememberedMatching = (kept: unknown): Matching | undefined => Matching.safeParse(kept).data

/** Without the columns that this file does not have. */
export const inFile = (matching: Matching, columns: readonly string[]): Matching => ({
  ...matching,
  columns: Object.fromEntries(
    Object.entries(matching.columns).filter(([, column]) => column !== undefined && columns.includes(column)),
  ),
})

/** Nothing is to be asked: every column of the earlier file is here again, and every other word has a place to go. */
export const fitsFile = (matching: Matching, columns: readonly string[]): boolean =>
  neededFields.every((field) => matching.columns[field] !== undefined) &&
  Object.values(matching.columns).every((column) => column !== undefined && columns.includes(column)) &&
  matching.topic !== '' &&
  matching.place !== ''

/** Reads one field of a row. */
export type CellReader = (cells: readonly string[], field: ImportField) => string

export const cellReader = (columns: readonly string[], matching: Pick<Matching, 'columns'>): CellReader => {
  const at = new Map(importFields.map((field) => [field, columns.indexOf(matching.columns[field] ?? '')]))
  return (cells, field) => cells[at.get(field) ?? -1] ?? ''
}
