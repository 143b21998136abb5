import { getRule } from '../../../civic/rules/rules.ts'
import { form } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { type ReportForm, reportForms } from '../contract.ts'
import { closeReport } from '../deeds/close-report.ts'
import { keepsReportsOf, readsForm, readsReports } from '../may.ts'
import { getReportPage } from '../reads/page.ts'
import { type Texts, textsOf } from '../reads/texts.ts'
import { reportWords } from '../words.ts'
import { closeForm, PeriodView } from './period-view.tsx'
import { reportScreen } from './room-screen.ts'

/** One report: its figures as they stand now or as they were closed, what was written, and the files. */
export const periodPage = reportScreen({
  path: '/bao-cao/:place/:period',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  forms: {
    [closeForm]: form(closeReport, {
      input: (_, { params }) => ({ place: params.place, period: params.period }),
      next: (_, { params }) => ({ to: `/bao-cao/${params.place}/${params.period}` }),
    }),
  },
  read: async (reading, visit) => {
    const { actor } = visit
    if (!readsReports(actor)) throw new Refusal('not-allowed')
    const report = await getReportPage(reading, visit)
    const { shown, period } = report
    const forms = reportForms.filter((paper) => readsForm(actor, paper))
    const written: [ReportForm, Texts][] = []
    if (shown) for (const paper of forms) written.push([paper, await textsOf(reading.db, shown.id, paper)])
    return {
      report,
      written,
      keeps: keepsReportsOf(actor, report),
      minimum: (await getRule(reading.db, 'disclosure.minimum', period.until)).value,
    }
  },
  view: (data, visit) => {
    const { place, period } = data.report
    const words = reportWords(visit.lang).pages
    const title = words.page.title(place.name, words.period(period))
    return { title, body: <PeriodView {...data} title={title} visit={visit} />, placeId: place.id }
  },
})
