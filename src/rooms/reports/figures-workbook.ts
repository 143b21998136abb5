import { number } from '../../../packages/vietnamese/src/index.ts'
import type { WorkbookCell, WorkbookSheet } from '../../civic/files/workbook.ts'
import type { ReportPage } from './reads/page.ts'
import type { ShownFigure } from './shown-figures.ts'
import { pagesVi } from './words/pages.vi.ts'
import { paperVi } from './words/paper.vi.ts'

/** The figures of a report as sheets: one line a figure, and what they are figures of. */
export const figureSheets = (report: ReportPage): WorkbookSheet[] => [figuresOf(report), aboutOf(report)]

/** In percent, rounded as on the page. */
const percent = ({ share }: ShownFigure): number | null =>
  share === undefined ? null : Number(number(share * 100, 'en', 1))

const figuresOf = ({ parts, shown }: ReportPage): WorkbookSheet => {
  const { figures: name, columns } = paperVi.workbook
  const compared = (shown?.number ?? 1) > 1
  const comparison = ({ value, before }: ShownFigure): WorkbookCell[] => [before ?? null, value - (before ?? 0)]
  return {
    name,
    header: [
      columns.part,
      columns.figure,
      columns.count,
      columns.share,
      ...(compared ? [columns.before, columns.difference] : []),
      columns.key,
    ],
    rows: parts.flatMap(({ title, figures }) =>
      figures.map((figure) => [
        title,
        figure.label,
        figure.value,
        percent(figure),
        ...(compared ? comparison(figure) : []),
        figure.name,
      ]),
    ),
    widths: [48, 56, 12, 12, ...(compared ? [12, 12] : []), 30],
  }
}

const aboutOf = ({ place, period, shown }: ReportPage): WorkbookSheet => {
  const { about: name, fact, value, facts, live, closed } = paperVi.workbook
  const rows: WorkbookCell[][] = [
    [facts.place, place.name],
    [facts.period, pagesVi.periodAlone(period)],
    [facts.from, { day: period.from }],
    [facts.until, { day: period.until }],
    [facts.state, shown ? closed : live],
  ]
  if (shown)
    rows.push(
      [facts.number, shown.number],
      [facts.closedOn, { day: shown.closed_on }],
      [facts.closedBy, shown.byVi],
      [facts.reason, shown.reason],
    )
  return { name, header: [fact, value], rows, widths: [24, 60] }
}
