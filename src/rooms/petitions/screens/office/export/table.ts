import type { Lang } from '../../../../../../packages/vietnamese/src/index.ts'
import type { PersonalData } from '../../../../../civic/people/person.ts'
import type { ExportedRow } from '../../../reads/office/exported.ts'
import { petitionWords } from '../../../words.ts'

/** The exported list as a table; a day is told from a text. Names only where they were opened. */
export interface ExportTable {
  head: string[]
  rows: (string | { day: NonNullable<ExportedRow['due']> } | null)[][]
}

export const exportTable = (
  rows: readonly ExportedRow[],
  senders: ReadonlyMap<string, PersonalData> | undefined,
  lang: Lang,
): ExportTable => {
  const { export: words, desk } = petitionWords(lang).office
  const { name, phone, ...columns } = words.columns
  const head = senders === undefined ? Object.values(columns) : [...Object.values(columns), name, phone]
  return {
    head,
    rows: rows.map((row) => {
      const cells = [
        row.code,
        row.otherCode,
        { day: row.receivedOn },
        row.content,
        lang === 'vi' ? row.topicVi : row.topicEn,
        row.place,
        row.hamlet,
        row.spot,
        row.closedAs === null ? desk.stages[row.stage] : desk.closedAs[row.closedAs],
        row.due === null ? null : { day: row.due },
        row.answer,
      ]
      const sender = senders?.get(row.id)
      return senders === undefined ? cells : [...cells, sender?.name ?? null, sender?.phone ?? null]
    }),
  }
}
