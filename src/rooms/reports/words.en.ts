import type { ReportWords } from './words.ts'

export const en: ReportWords = {
  facts: {
    'report.closed': 'The figures of a report were closed',
    'report.corrected': 'Closed figures of a report were corrected, with a reason',
    'report.written': 'The text of a report was written',
  },
  duties: {},
  refusals: {
    'period-not-over': (params) =>
      `This period is not over; its figures cannot be closed yet. Its last day is ${String(params.until).split('-').reverse().join('/')}.`,
    'report-closed-already':
      'The figures of this period are closed already. If something is wrong, please correct them: the old closing is kept.',
    'not-closed-yet': 'The figures of this period are not closed yet, so there is nothing to correct.',
    'nothing-changed': 'No figure differs from the last closing, so there is nothing to correct.',
    'not-the-latest':
      'The figures were corrected meanwhile; this text belongs to the closing before. Please copy it, open the newest report and go on there.',
    'reason.too-short': 'Please write why the figures are corrected, in a few words at least.',
  },
}
