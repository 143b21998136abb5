import { z } from 'zod'
import type { Problem } from '../deed/input.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import type { RowState } from './tables.ts'

/** What was found of a row before anything is taken over. */
export interface JudgedRow {
  row: number
  code: string | null
  state: Extract<RowState, 'ready' | 'known' | 'ended' | 'wrong'>
  problems: readonly Problem[] | null
  matterId: string | null
}

const Problems = z.array(
  z.object({
    field: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  }),
)

/** A row as it stands. */
export interface ImportRow extends Omit<JudgedRow, 'state' | 'problems'> {
  state: RowState
  problems: readonly Problem[]
}

export const forgetRows = async (tx: CivicTransaction, importId: string): Promise<void> => {
  await tx.deleteFrom('civic.import_row').where('import_id', '=', importId).execute()
}

/** The other system's code of a matter that is erased here. */
export const forgetCode = async (tx: CivicTransaction, matterId: string): Promise<void> => {
  await tx.updateTable('civic.import_row').set({ code: null }).where('matter_id', '=', matterId).execute()
}

export const keepRows = async (tx: CivicTransaction, importId: string, rows: readonly JudgedRow[]): Promise<void> => {
  if (rows.length === 0) return
  await tx
    .insertInto('civic.import_row')
    .values(
      rows.map(({ row, code, state, problems, matterId }) => ({
        import_id: importId,
        row,
        code,
        state,
        problems: problems === null ? null : JSON.stringify(problems),
        matter_id: matterId,
      })),
    )
    .execute()
}

/** Rows in some states, in the order of the file, after the row `after`. */
export const rowsIn = async (
  db: CivicReader,
  importId: string,
  states: readonly RowState[],
  { after = 0, most }: { after?: number; most: number },
): Promise<ImportRow[]> => {
  const rows = await db
    .selectFrom('civic.import_row')
    .selectAll()
    .where('import_id', '=', importId)
    .where('state', 'in', states)
    .where('row', '>', after)
    .orderBy('row')
    .limit(most)
    .execute()
  return rows.map(({ row, code, state, problems, matter_id }) => ({
    row,
    code,
    state,
    problems: problems === null ? [] : Problems.parse(problems),
    matterId: matter_id,
  }))
}

export const settleRow = async (
  tx: CivicTransaction,
  importId: string,
  row: number,
  as: { state: 'done' | 'known'; matterId: string | null } | { state: 'refused'; problems: readonly Problem[] },
): Promise<void> => {
  const change =
    as.state === 'refused'
      ? { state: as.state, problems: JSON.stringify(as.problems) }
      : { state: as.state, matter_id: as.matterId }
  await tx
    .updateTable('civic.import_row')
    .set(change)
    .where('import_id', '=', importId)
    .where('row', '=', row)
    .execute()
}

/** A range of rows, both ends included. */
export interface Span {
  from: number
  until: number
}

/** Chooses good rows: all, or those in some spans. Gives how many. */
export const chooseRows = async (tx: CivicTransaction, importId: string, spans?: readonly Span[]): Promise<number> => {
  const good = tx
    .updateTable('civic.import_row')
    .set({ state: 'chosen' })
    .where('import_id', '=', importId)
    .where('state', '=', 'ready')
  const chosen =
    spans === undefined
      ? good
      : good.where((either) =>
          either.or(
            spans.map(({ from, until }) => either.and([either('row', '>=', from), either('row', '<=', until)])),
          ),
        )
  const { numUpdatedRows } = await chosen.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export type RowCounts = Readonly<Record<RowState, number>>

export const countRows = async (db: CivicReader, importId: string): Promise<RowCounts> => {
  const found = await db
    .selectFrom('civic.import_row')
    .select(['state', (count) => count.fn.countAll<number>().as('n')])
    .where('import_id', '=', importId)
    .groupBy('state')
    .execute()
  const none: RowCounts = { ready: 0, known: 0, ended: 0, wrong: 0, chosen: 0, done: 0, refused: 0 }
  return { ...none, ...Object.fromEntries(found.map(({ state, n }) => [state, Number(n)])) }
}
