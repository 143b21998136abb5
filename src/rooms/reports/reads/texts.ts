import type { ReportForm, TextPart } from '../contract.ts'
import type { ReportReader } from '../tables.ts'

export type Texts = Partial<Record<TextPart, string>>

/** What was written under a closing on one of the papers. */
export const textsOf = async (db: ReportReader, closingId: string, form: ReportForm): Promise<Texts> => {
  const rows = await db
    .selectFrom('reports.text')
    .select(['part', 'words'])
    .where('closing_id', '=', closingId)
    .where('form', '=', form)
    .execute()
  return Object.fromEntries(rows.map(({ part, words }) => [part, words]))
}
