import { shortDay } from '../../../../../../packages/vietnamese/src/index.ts'
import { markedCsv } from '../../../../../civic/files/csv.ts'
import { workbook, workbookType } from '../../../../../civic/files/workbook.ts'
import { downloadsOver } from '../../../../../civic/screen/download.ts'
import type { Reading, Visit } from '../../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../../civic/tables.ts'
import { Refusal } from '../../../../../platform/refusal.ts'
import { readWanted } from '../../../exporting.ts'
import { findExportPurpose, openSenders, readExported } from '../../../reads/office/exported.ts'
import type { PetitionTables } from '../../../tables.ts'
import { petitionWords } from '../../../words.ts'
import { isOfficer } from '../office-screen.ts'
import { type ExportTable, exportTable } from './table.ts'

/** The list as it was asked for; with names only where the officer said today what for. */
const read = async (
  { db, masterKey }: Reading<CivicTables & PetitionTables>,
  { actor, query, today, lang }: Visit,
): Promise<ExportTable> => {
  if (actor.kind !== 'officer') throw new Refusal('not-allowed')
  const rows = await readExported(
    db,
    actor.post.officeId,
    readWanted((name) => query.get(name) ?? ''),
  )
  if (!query.has('ten')) return exportTable(rows, undefined, lang)
  const purpose = await findExportPurpose(db, actor, today)
  if (purpose === undefined) throw new Refusal('not-allowed')
  return exportTable(rows, await openSenders(db, masterKey, { officer: actor, purpose }, rows), lang)
}

const asked = { reads: 'app', entrance: 'sign-in', may: isOfficer, read } as const
const file = downloadsOver<PetitionTables>()

const excel = file({
  ...asked,
  path: '/xuat/viec.xlsx',
  write: async ({ head, rows }, { lang }) => {
    const words = petitionWords(lang).office.export
    return {
      name: `${words.fileName}.xlsx`,
      type: workbookType,
      content: await workbook([{ name: words.sheet, header: head, rows }]),
    }
  },
})

const csv = file({
  ...asked,
  path: '/xuat/viec.csv',
  write: ({ head, rows }, { lang }) => ({
    name: `${petitionWords(lang).office.export.fileName}.csv`,
    type: 'text/csv; charset=utf-8',
    content: markedCsv(
      head,
      rows.map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? shortDay(cell.day, lang) : cell)),
      ),
    ),
  }),
})

export const exportFiles = [excel, csv]
