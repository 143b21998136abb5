import { addDays, asDay, type Day } from '../../../packages/workdays/src/index.ts'

/** `mid-month`: from the 15th of one month to the 14th of the next, called by the month it ends in. */
export const periodKinds = ['month', 'quarter', 'six-months', 'nine-months', 'year', 'mid-month'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Both ends inclusive. `slug` names it in an address; `part` is the month or quarter it is called by, where there are several a year. */
export interface Period {
  kind: PeriodKind
  slug: string
  year: number
  part: number | undefined
  from: Day
  until: Day
}

const word: Record<PeriodKind, string> = {
  month: 'thang',
  'mid-month': 'ky-15',
  quarter: 'quy',
  'six-months': '6-thang',
  'nine-months': '9-thang',
  year: 'nam',
}

/** How many there are in a year; without a number: one. */
const partsOf: Record<PeriodKind, number | undefined> = {
  month: 12,
  'mid-month': 12,
  quarter: 4,
  'six-months': undefined,
  'nine-months': undefined,
  year: undefined,
}

const dayOf = (year: number, month: number, date = 1): Day =>
  asDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** The last day of a month of the year. */
const endOf = (year: number, month: number): Day =>
  addDays(month === 12 ? dayOf(year + 1, 1) : dayOf(year, month + 1), -1)

const bounds = (kind: PeriodKind, year: number, part: number): [from: Day, until: Day] => {
  switch (kind) {
    case 'month':
      return [dayOf(year, part), endOf(year, part)]
    case 'mid-month':
      return [part === 1 ? dayOf(year - 1, 12, 15) : dayOf(year, part - 1, 15), dayOf(year, part, 14)]
    case 'quarter':
      return [dayOf(year, part * 3 - 2), endOf(year, part * 3)]
    case 'six-months':
      return [dayOf(year, 1), endOf(year, 6)]
    case 'nine-months':
      return [dayOf(year, 1), endOf(year, 9)]
    case 'year':
      return [dayOf(year, 1), endOf(year, 12)]
  }
}

const made = (kind: PeriodKind, year: number, part?: number): Period => {
  const [from, until] = bounds(kind, year, part ?? 1)
  return { kind, year, part, slug: [word[kind], part, year].filter((one) => one !== undefined).join('-'), from, until }
}

/** Every period of a year, kind by kind, the latest of each first. */
export const periodsOf = (year: number): Period[] =>
  periodKinds.flatMap((kind) => {
    const parts = partsOf[kind]
    return parts === undefined
      ? [made(kind, year)]
      : Array.from({ length: parts }, (_, at) => made(kind, year, parts - at))
  })

/** `thang-8-2026`, `ky-15-8-2026`, `quy-3-2026`, `6-thang-2026`, `9-thang-2026`, `nam-2026`; undefined for anything else. */
export const findPeriod = (slug: string): Period | undefined => {
  const year = /-(20\d\d)$/.exec(slug)?.[1]
  return year === undefined ? undefined : periodsOf(Number(year)).find((period) => period.slug === slug)
}

/** The period of a kind that begins on a day; every closing is of one. */
export const periodFrom = (kind: PeriodKind, from: Day): Period | undefined => {
  const year = Number(from.slice(0, 4))
  return [...periodsOf(year), ...periodsOf(year + 1)].find((one) => one.kind === kind && one.from === from)
}

/** Its last day has passed. */
export const isOver = ({ until }: Pick<Period, 'until'>, today: Day): boolean => until < today
