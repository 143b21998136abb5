import { columnsOf } from '../../../../../civic/exchange/import.ts'
import { proposeColumns } from '../../../../../civic/exchange/propose-columns.ts'
import { form } from '../../../../../civic/screen/form.ts'
import { matchColumns } from '../../../deeds/match-columns.ts'
import { columnNames, importFields } from '../../../importing/fields.ts'
import { inFile, Matching, rememberedMatching } from '../../../importing/matching.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { firstRowOf, getShownImport } from '../../../reads/office/imports.ts'
import { petitionWords } from '../../../words.ts'
import { askedId, idInPath, officeScreen } from '../office-screen.ts'
import { ColumnsView, columnsForm } from './columns-view.tsx'
import { importsPath } from './screen.ts'

/** Which column is which: as it was for the last file of the source, else as the columns are called. */
export const columnsPage = officeScreen({
  path: `${importsPath}/${idInPath}/cot`,
  reads: 'app',
  entrance: 'sign-in',
  may: mayImport,
  forms: {
    [columnsForm]: form(matchColumns, {
      input: (body, visit) => ({
        import: askedId(visit),
        columns: Object.fromEntries(
          importFields.map((field) => [field, body.text(field)]).filter(([, column]) => column !== ''),
        ),
      }),
      next: ({ import: id }) => ({ to: `${importsPath}/${id}/chu` }),
    }),
  },
  read: async ({ db, masterKey }, visit) => {
    const at = await getShownImport(db, visit.actor, askedId(visit))
    const columns = columnsOf(at)
    const kept = Matching.safeParse(at.matching).data ?? rememberedMatching(at.remembered)
    return {
      at,
      columns,
      example: at.upload_id === null ? [] : await firstRowOf(db, masterKey, at),
      matched: kept === undefined ? proposeColumns(columns, columnNames) : inFile(kept, columns).columns,
    }
  },
  view: (data, visit) => ({
    title: petitionWords(visit.lang).office.import.columnsTitle,
    form: columnsForm,
    body: <ColumnsView {...data} visit={visit} />,
  }),
})
