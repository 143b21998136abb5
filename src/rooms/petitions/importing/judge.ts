import { addDays, type Day } from '../../../../packages/workdays/src/index.ts'
import { InvalidInput, type Problem } from '../../../civic/deed/input.ts'
import { columnsOf, type Import, uploadIdOf } from '../../../civic/exchange/import.ts'
import { forgetRows, type JudgedRow, keepRows } from '../../../civic/exchange/import-rows.ts'
import { rowsOf } from '../../../civic/exchange/upload.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import type { MasterKey } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ImportedPetition } from '../deeds/import-petition.ts'
import { turnAwayAccusation } from '../intake.ts'
import type { PetitionTransaction } from '../subject.ts'
import { importedAlready } from './known.ts'
import { cellReader, type Matching } from './matching.ts'
import { fieldOf } from './problems.ts'
import { type ReadRow, readRow } from './read-row.ts'

/** The days between which a row may have been received. */
interface Span {
  earliest: Day
  latest: Day
  days: number
}

/**
 * Says of every row what would become of it, before anything is taken over. The deed judges again: what is said here is for whoever looks
 * through the file.
 */
export const judgeRows = async (
  tx: PetitionTransaction,
  { masterKey, today }: { masterKey: MasterKey; today: Day },
  at: Import,
  matching: Matching,
): Promise<void> => {
  await forgetRows(tx, at.id)
  const { value: days } = await getRule(tx, 'petitions.imported-within', today)
  const span = { earliest: addDays(today, -days), latest: today, days }
  const read = cellReader(columnsOf(at), matching)
  const firstWith = new Map<string, number>()
  for await (const part of rowsOf(tx, masterKey, uploadIdOf(at))) {
    const rows = part.map(({ row, cells }) => ({ row, read: readRow(read, cells, matching, masterKey) }))
    const known = await importedAlready(
      tx,
      at,
      rows.map(({ read: { code } }) => code),
    )
    const judged = rows.map(({ row, read: one }): JudgedRow => {
      const before = firstWith.get(one.code)
      if (before === undefined) firstWith.set(one.code, row)
      const code = one.code === '' || one.code.length > 80 ? null : one.code
      const matterId = known.get(one.code) ?? null
      if (matterId !== null) return { row, code, state: 'known', problems: null, matterId }
      if (one.ended) return { row, code, state: 'ended', problems: null, matterId }
      const problems =
        before === undefined
          ? problemsOf(one, span)
          : [{ field: 'code', code: 'twice-in-file', params: { row: before } }]
      return {
        row,
        code,
        state: problems.length === 0 ? 'ready' : 'wrong',
        problems: problems.length === 0 ? null : problems,
        matterId,
      }
    })
    await keepRows(tx, at.id, judged)
  }
}

/** What is wrong with a row, by the fields of the file. */
const problemsOf = ({ input, notADay }: ReadRow, { earliest, latest, days }: Span): Problem[] => {
  const parsed = ImportedPetition.safeParse(input)
  if (!parsed.success) {
    const problems = InvalidInput.from(parsed.error).problems
    return problems.map(({ field, ...problem }) => ({
      ...problem,
      field: fieldOf(field),
      ...(field === 'receivedOn' && !notADay && { code: 'missing' }),
    }))
  }
  const { receivedOn } = parsed.data
  if (receivedOn > latest) return [{ field: 'received', code: 'received-in-the-future' }]
  if (receivedOn < earliest) return [{ field: 'received', code: 'received-too-long-ago', params: { days } }]
  return refusedBy(() => turnAwayAccusation(parsed.data))
}

const refusedBy = (act: () => void): Problem[] => {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof Refusal) return [{ field: 'content', code: error.code, params: error.params }]
    throw error
  }
}
