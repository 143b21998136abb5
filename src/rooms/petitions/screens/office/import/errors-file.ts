import { rowsIn } from '../../../../../civic/exchange/import-rows.ts'
import { mostRows } from '../../../../../civic/exchange/reading/limits.ts'
import { markedCsv } from '../../../../../civic/files/csv.ts'
import { downloadsOver } from '../../../../../civic/screen/download.ts'
import type { Reading } from '../../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../../civic/tables.ts'
import { Matching } from '../../../importing/matching.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { getShownImport } from '../../../reads/office/imports.ts'
import type { PetitionTables } from '../../../tables.ts'
import { petitionWords } from '../../../words.ts'
import { askedId, idInPath } from '../office-screen.ts'
import { saidOfRow } from './naming.ts'
import { importsPath } from './screen.ts'

/** Every row with an error: its number, its code, the column and what is wrong. Nothing of what the row says. */
export const errorsFile = downloadsOver<PetitionTables>()({
  path: `${importsPath}/${idInPath}/loi.csv`,
  reads: 'app',
  entrance: 'sign-in',
  may: mayImport,
  read: async ({ db }: Reading<CivicTables & PetitionTables>, visit) => {
    const at = await getShownImport(db, visit.actor, askedId(visit))
    return { at, rows: await rowsIn(db, at.id, ['wrong', 'refused'], { most: mostRows.taken }) }
  },
  write: ({ at, rows }, { lang }) => {
    const words = petitionWords(lang).office.import
    const matching = Matching.safeParse(at.matching).data
    const lines = rows.flatMap(({ row, code, problems }) =>
      problems.map((problem) => {
        const said = saidOfRow(problem, matching, lang)
        return [row, code, said.column, said.words]
      }),
    )
    return {
      name: 'dong-loi.csv',
      type: 'text/csv; charset=utf-8',
      content: markedCsv([words.row, words.code, words.columnHead, words.problemHead], lines),
    }
  },
})
