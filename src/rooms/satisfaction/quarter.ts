import { addDays, asDay, type Day } from '../../../packages/workdays/src/index.ts'

/** A calendar quarter, both ends inclusive. */
export interface Quarter {
  name: string
  starts: Day
  ends: Day
}

/** `2026-Q1` as its first and last day; undefined when it is no quarter. */
export const findQuarter = (name: string): Quarter | undefined => {
  const match = /^(20\d\d)-Q([1-4])$/.exec(name)
  if (match === null) return undefined
  const year = Number(match[1])
  const first = Number(match[2]) * 3 - 2
  const starts = monthStart(year, first)
  const next = first === 10 ? monthStart(year + 1, 1) : monthStart(year, first + 3)
  return { name, starts, ends: addDays(next, -1) }
}

const monthStart = (year: number, month: number): Day => asDay(`${year}-${String(month).padStart(2, '0')}-01`)

/** The name of the quarter a day lies in. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The quarters that are over on `today`, from the one `first` lies in; the oldest first. */
export const quartersOver = (first: Day, today: Day): Quarter[] => {
  const over: Quarter[] = []
  let quarter = findQuarter(quarterOf(first))
  while (quarter !== undefined && quarter.ends < today) {
    over.push(quarter)
    quarter = findQuarter(quarterOf(addDays(quarter.ends, 1)))
  }
  return over
}
