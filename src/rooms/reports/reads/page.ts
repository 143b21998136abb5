import { getRule } from '../../../civic/rules/rules.ts'
import type { Reading, Visit } from '../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../civic/tables.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { valuesOf } from '../differences.ts'
import { readsReportsOf } from '../may.ts'
import { liveFigures, type ShownPart, shownParts } from '../shown-figures.ts'
import { type ReportSubject, reportAt } from '../subject.ts'
import type { ReportTables } from '../tables.ts'
import { closingsOf, type SignedClosing } from './closings.ts'
import { frozenFigures } from './frozen.ts'

export interface ReportPage extends ReportSubject {
  closings: readonly SignedClosing[]
  /** The closing that is shown: the last, or the one asked for. Undefined: the figures are what rooms say now. */
  shown: SignedClosing | undefined
  parts: readonly ShownPart[]
}

/** The query that asks for another closing than the last. */
export const closingAsked = 'lan'

const shownClosing = (
  closings: readonly SignedClosing[],
  { query }: Pick<Visit, 'query'>,
): SignedClosing | undefined => {
  const asked = query.get(closingAsked)
  if (asked === null) return closings.at(-1)
  const found = closings.find(({ number }) => String(number) === asked)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

type Read = Reading<CivicTables & ReportTables>

/** Refuses 'not-found' for a period that has not begun, and 'not-allowed' for those who do not read reports of the place. */
export const getReport = async ({ db }: Read, visit: Visit): Promise<Omit<ReportPage, 'parts'>> => {
  const { actor, params, today } = visit
  const subject = await reportAt(db, params, actor)
  if (!readsReportsOf(actor, subject.place)) throw new Refusal('not-allowed')
  if (subject.period.from > today) throw new Refusal('not-found')
  const closings = await closingsOf(db, subject.place, subject.period)
  return { ...subject, closings, shown: shownClosing(closings, visit) }
}

/** The report with its figures, in the words of a language. */
export const getReportPage = async (reading: Read, visit: Visit, lang = visit.lang): Promise<ReportPage> => {
  const report = await getReport(reading, visit)
  return { ...report, parts: await partsOf(reading, report, lang) }
}

const partsOf = async (reading: Read, report: Omit<ReportPage, 'parts'>, lang: Visit['lang']): Promise<ShownPart[]> => {
  const { db } = reading
  const { place, period, closings, shown } = report
  const corrected = shown && closings.find(({ number }) => number === shown.number - 1)
  return shownParts({
    figures: shown ? await frozenFigures(db, shown.id) : liveFigures(await reading.report(place.id, period)),
    before: corrected ? valuesOf(await frozenFigures(db, corrected.id)) : new Map(),
    words: reading.figureWords(lang),
    minimum: (await getRule(db, 'disclosure.minimum', period.until)).value,
  })
}

/** What a correction made now would freeze, beside the last closing. */
export const correctionOf = async (
  reading: Read,
  { place, period, closings }: Omit<ReportPage, 'parts'>,
  lang: Visit['lang'],
): Promise<ShownPart[]> => {
  const last = closings.at(-1)
  return shownParts({
    figures: liveFigures(await reading.report(place.id, period)),
    before: last ? valuesOf(await frozenFigures(reading.db, last.id)) : new Map(),
    words: reading.figureWords(lang),
    minimum: (await getRule(reading.db, 'disclosure.minimum', period.until)).value,
  })
}
