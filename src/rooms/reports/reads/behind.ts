import type { ReadableMatter, Reading, Visit } from '../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../civic/tables.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { ShownFigure } from '../shown-figures.ts'
import type { ReportTables } from '../tables.ts'
import { frozenMatters } from './frozen.ts'
import { getReportPage, type ReportPage } from './page.ts'

/** A page of the list shows as many. */
const perPage = 50

/** The query that asks for a further page of the list. */
export const pageAsked = 'trang'

export interface Behind {
  report: ReportPage
  figure: ShownFigure
  /** Counted from 1. */
  page: number
  pages: number
  /** Of all of them the place of the first and the last on this page, counted from 1. */
  first: number
  last: number
  matters: readonly ReadableMatter[]
  /** On this page, but not for this officer. */
  hidden: number
}

/** The matters behind a figure of the report that is shown: those that the officer may read, and how many more there are. */
export const getBehind = async (reading: Reading<CivicTables & ReportTables>, visit: Visit): Promise<Behind> => {
  const report = await getReportPage(reading, visit)
  const figure = report.parts.flatMap(({ figures }) => figures).find(({ name }) => name === visit.params.figure)
  if (figure === undefined) throw new Refusal('not-found')
  const ids = await mattersOf(reading, report, figure)
  const pages = Math.max(1, Math.ceil(ids.length / perPage))
  const page = Number(visit.query.get(pageAsked) ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > pages) throw new Refusal('not-found')
  const onPage = ids.slice((page - 1) * perPage, page * perPage)
  const matters = await reading.readable(onPage)
  const first = (page - 1) * perPage + 1
  const last = first + onPage.length - 1
  return { report, figure, page, pages, first, last, matters, hidden: onPage.length - matters.length }
}

const mattersOf = async (
  reading: Reading<CivicTables & ReportTables>,
  { shown, place, period }: ReportPage,
  { room, name }: ShownFigure,
): Promise<string[]> => {
  const key = name.slice(room.length + 1)
  if (shown !== undefined) return frozenMatters(reading.db, { closingId: shown.id, room, key })
  const part = (await reading.report(place.id, period)).find((one) => one.name === room)
  return [...new Set(part?.figures.find((one) => one.key === key)?.matters)].sort()
}
