import { boundForm } from '../../../civic/screen/bound-form.ts'
import { downloadsOver } from '../../../civic/screen/download.ts'
import { screensOver, sectionsOver, type Visit } from '../../../civic/screen/screen.ts'
import type { ReportForm } from '../contract.ts'
import { closingAsked, type ReportPage } from '../reads/page.ts'
import type { ReportTables } from '../tables.ts'
import { reportWords } from '../words.ts'

export const reportScreen = screensOver<ReportTables>()
export const reportSection = sectionsOver<ReportTables>()
export const reportDownload = downloadsOver<ReportTables>()

type Of = Pick<ReportPage, 'place' | 'period'>

/** A report's page, or one below it: `/bao-cao/xa-can-duoc/thang-8-2026`. */
export const reportHref = ({ place, period }: Of, below = ''): string =>
  `/bao-cao/${place.id}/${period.slug}${below && `/${below}`}`

/** The same of the closing that is shown, where it is not the last. */
export const shownHref = (report: Omit<ReportPage, 'parts'>, below = ''): string => {
  const { shown, closings } = report
  const old = shown !== undefined && shown !== closings.at(-1)
  return reportHref(report, below) + (old ? `?${closingAsked}=${shown.number}` : '')
}

export const paperFiles: Record<ReportForm, string> = { committee: 'uy-ban.docx', 'party-committee': 'dang-uy.docx' }
export const workbookFile = 'so-lieu.xlsx'

/** A form of a page of this room, with the room's words for what is wrong. */
export const bound = (visit: Visit, form: string) => boundForm(visit, form, reportWords(visit.lang))
