import { z } from 'zod'
import { id } from '../../../civic/deed/fields.ts'
import { InvalidInput } from '../../../civic/deed/input.ts'
import { assertStage, columnsOf, getImport, moveImport } from '../../../civic/exchange/import.ts'
import { ColumnsMatched } from '../contract.ts'
import { importFields, neededFields } from '../importing/fields.ts'
import { emptyMatching, Matching } from '../importing/matching.ts'
import { mayImportHere } from '../importing/may-import.ts'
import { askedWords } from '../importing/words-in-file.ts'
import { petitionDeed } from '../subject.ts'

/** Which column of the file is which field. */
export const matchColumns = petitionDeed({
  name: 'matchColumns',
  fact: ColumnsMatched,
  input: z.object({ import: id, columns: z.partialRecord(z.enum(importFields), z.string()) }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: mayImportHere,
  run: async ({ tx, masterKey }, at, { columns }) => {
    assertStage(at, 'columns', 'values', 'preview')
    const inTable = columnsOf(at)
    const chosen = Object.fromEntries(
      Object.entries(columns).filter(([, column]) => column !== undefined && inTable.includes(column)),
    ) as Matching['columns']
    const missing = neededFields.filter((field) => chosen[field] === undefined)
    if (missing.length > 0) throw new InvalidInput(missing.map((field) => ({ field, code: 'missing' })))
    const matching = { ...(Matching.safeParse(at.matching).data ?? emptyMatching), columns: chosen }
    // Refuses a column that holds sentences, not words to choose from.
    await askedWords(tx, masterKey, at, matching)
    await moveImport(tx, at.id, 'values', matching)
    return { matterId: null, data: { import: at.id }, result: { import: at.id } }
  },
})
