import { sql } from 'kysely'
import type { Run } from '../../../civic/deed/deed.ts'
import { InvalidInput } from '../../../civic/deed/input.ts'
import { columnsOf, type Import, uploadIdOf } from '../../../civic/exchange/import.ts'
import { rowsIn, settleRow } from '../../../civic/exchange/import-rows.ts'
import { rowsOf } from '../../../civic/exchange/upload.ts'
import type { CivicTables } from '../../../civic/tables.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { importPetition } from '../deeds/import-petition.ts'
import type { PetitionTables } from '../tables.ts'
import { importedAlready } from './known.ts'
import { cellReader, Matching } from './matching.ts'
import { problemsIn } from './problems.ts'
import { type ReadRow, readRow } from './read-row.ts'

type PetitionRun = Run<CivicTables & PetitionTables>

/** A batch is a second or so of work: what a kill undoes, and how often the bar moves. */
const rowsInBatch = 50

/** Takes over chosen rows from `from` on; gives how many. The import is locked. */
export const takeBatch = async (run: PetitionRun, at: Import, from: number): Promise<number> => {
  const matching = Matching.parse(at.matching)
  const read = cellReader(columnsOf(at), matching)
  const chosen = await rowsIn(run.tx, at.id, ['chosen'], { after: from - 1, most: rowsInBatch })
  const left = new Set(chosen.map(({ row }) => row))
  const span = { from: chosen[0]?.row ?? from, until: chosen.at(-1)?.row ?? from }
  for await (const rows of rowsOf(run.tx, run.masterKey, uploadIdOf(at), span)) {
    for (const { row, cells } of rows) {
      if (!left.delete(row)) continue
      await takeRow(run, at, row, readRow(read, cells, matching, run.masterKey).input)
    }
  }
  if (left.size > 0) throw new Error('a chosen row is not among those that were kept')
  return chosen.length
}

/** A row that is refused leaves nothing behind but why: what it had written so far is undone, and the batch goes on. */
const takeRow = async (run: PetitionRun, at: Import, row: number, input: ReadRow['input']): Promise<void> => {
  const { tx } = run
  const whence = { import: at.id, source: at.source_id, office: at.office_id, post: at.post_id }
  const asked = importPetition.input.safeParse({ ...input, ...whence })
  if (!asked.success) {
    await settleRow(tx, at.id, row, { state: 'refused', problems: problemsIn(InvalidInput.from(asked.error)) })
    return
  }
  await sql`savepoint row_of_file`.execute(tx)
  try {
    const { petition } = await run.cause(importPetition, asked.data, `${at.id}:${row}`)
    await settleRow(tx, at.id, row, { state: 'done', matterId: petition })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sql`rollback to savepoint row_of_file`.execute(tx)
    await settleRefused(run, at, row, asked.data.otherCode, error)
  }
  await sql`release savepoint row_of_file`.execute(tx)
}

/** Somebody typed it meanwhile: then it is known, and nothing is wrong with it. */
const settleRefused = async ({ tx }: PetitionRun, at: Import, row: number, code: string, refusal: Refusal) => {
  if (refusal.code === 'entered-already') {
    const matterId = (await importedAlready(tx, at, [code])).get(code) ?? null
    await settleRow(tx, at.id, row, { state: 'known', matterId })
    return
  }
  await settleRow(tx, at.id, row, { state: 'refused', problems: problemsIn(refusal) })
}
