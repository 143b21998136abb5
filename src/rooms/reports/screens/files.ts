import { documentType, officialDocument } from '../../../civic/files/official-document.ts'
import { workbook, workbookType } from '../../../civic/files/workbook.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { type ReportForm, reportForms } from '../contract.ts'
import { figureSheets } from '../figures-workbook.ts'
import { readsForm, readsReports } from '../may.ts'
import { reportPaper } from '../paper.ts'
import { bodiesOf } from '../reads/bodies.ts'
import { getReportPage } from '../reads/page.ts'
import { textsOf } from '../reads/texts.ts'
import { paperFiles, reportDownload, workbookFile } from './room-screen.ts'

/** The figures as a workbook: of a closing, or as they stand now. */
const figuresFile = reportDownload({
  path: `/bao-cao/:place/:period/${workbookFile}`,
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  read: (reading, visit) => getReportPage(reading, visit, 'vi'),
  write: async (report) => ({
    name: `so-lieu-${report.place.id}-${report.period.slug}.xlsx`,
    type: workbookType,
    content: await workbook(figureSheets(report)),
  }),
})

/** The paper of a closing. Before closing there is none: a paper with numbers that change would be held against the other. */
const paperFile = (form: ReportForm) =>
  reportDownload({
    path: `/bao-cao/:place/:period/${paperFiles[form]}`,
    reads: 'app',
    entrance: 'sign-in',
    may: readsReports,
    read: async (reading, visit) => {
      const { actor } = visit
      if (!readsReports(actor) || !readsForm(actor, form)) throw new Refusal('not-allowed')
      const report = await getReportPage(reading, visit, 'vi')
      const { shown, place } = report
      if (shown === undefined) throw new Refusal('not-found')
      return reportPaper({
        report: { ...report, shown },
        form,
        texts: await textsOf(reading.db, shown.id, form),
        bodies: await bodiesOf(reading.db, place, form, shown.closed_on),
        above: place.parent_id === null ? undefined : await getPlace(reading.db, place.parent_id),
      })
    },
    write: async (paper, { params }) => ({
      name: `bao-cao-${params.place}-${params.period}-${paperFiles[form]}`,
      type: documentType,
      content: await officialDocument(paper),
    }),
  })

export const reportFiles = [figuresFile, ...reportForms.map(paperFile)]
