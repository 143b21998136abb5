import type { Actor, Officer } from '../../../../civic/actor/actor.ts'
import { columnsOf, findImport, type ShownImport, uploadIdOf } from '../../../../civic/exchange/import.ts'
import { countRows, type ImportRow, rowsIn } from '../../../../civic/exchange/import-rows.ts'
import type { RowState } from '../../../../civic/exchange/tables.ts'
import { rowsOf } from '../../../../civic/exchange/upload.ts'
import type { CivicReader } from '../../../../civic/tables.ts'
import type { MasterKey } from '../../../../platform/keys.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { cellReader, Matching } from '../../importing/matching.ts'
import { mayImportHere } from '../../importing/may-import.ts'
import { type ReadRow, readRow } from '../../importing/read-row.ts'

/** An import, for whoever takes over files at its office. Refuses 'not-found' and 'not-allowed'. */
export const getShownImport = async (db: CivicReader, actor: Actor, id: string): Promise<ShownImport> => {
  const at = await findImport(db, 'petitions', id)
  if (at === undefined) throw new Refusal('not-found')
  if (!mayImportHere(actor, at)) throw new Refusal('not-allowed')
  return at
}

/** The first row of a file that waits, to show what stands in a column. */
export const firstRowOf = async (
  db: CivicReader,
  masterKey: MasterKey,
  at: ShownImport,
): Promise<readonly string[]> => {
  for await (const rows of rowsOf(db, masterKey, uploadIdOf(at))) return rows[0]?.cells ?? []
  return []
}

/** Which rows are looked at, before it ends and after, and after which row the page begins. */
export interface Looked {
  states: readonly RowState[]
  statesEnded: readonly RowState[]
  after: number
}

const rowsOnPage = 50

/** A row as it stands, and what was read of it while the file is there. */
export interface PreviewRow extends ImportRow {
  read: ReadRow['input'] | undefined
}

/** The import with its counts and one page of its rows; `next` is where the next page begins. */
export const readImport = async (
  { db, masterKey }: { db: CivicReader; masterKey: MasterKey },
  officer: Officer,
  id: string,
  { states, statesEnded, after }: Looked,
) => {
  const at = await getShownImport(db, officer, id)
  const [counts, found] = await Promise.all([
    countRows(db, id),
    rowsIn(db, id, at.ended_on === null ? states : statesEnded, { after, most: rowsOnPage + 1 }),
  ])
  const rows = found.slice(0, rowsOnPage)
  const read = await wordsOf(db, masterKey, at, rows)
  return {
    at,
    columns: columnsOf(at),
    matching: Matching.safeParse(at.matching).data,
    counts,
    rows: rows.map((row): PreviewRow => ({ ...row, read: read.get(row.row) })),
    next: found.length > rowsOnPage ? rows.at(-1)?.row : undefined,
  }
}

export type ImportPage = Awaited<ReturnType<typeof readImport>>

const wordsOf = async (db: CivicReader, masterKey: MasterKey, at: ShownImport, rows: readonly ImportRow[]) => {
  const read = new Map<number, ReadRow['input']>()
  const [first, last] = [rows[0], rows.at(-1)]
  if (at.upload_id === null || at.matching === null || first === undefined || last === undefined) return read
  const matching = Matching.parse(at.matching)
  const cell = cellReader(columnsOf(at), matching)
  const wanted = new Set(rows.map(({ row }) => row))
  for await (const part of rowsOf(db, masterKey, at.upload_id, { from: first.row, until: last.row })) {
    for (const { row, cells } of part)
      if (wanted.has(row)) read.set(row, readRow(cell, cells, matching, masterKey).input)
  }
  return read
}
