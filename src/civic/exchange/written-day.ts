import { type Day, isDay } from '../../../packages/workdays/src/index.ts'

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T\s])/
/** Day first, as it is written here; a time may stand before or after it. */
const local = /(?:^|\s)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$|[\s,])/

/** The day in a cell: '2026-08-05', '5/8/2026', '05.08.2026 14:30', '14:30 05/08/2026'; undefined where it is none on the calendar. */
export const writtenDay = (text: string): Day | undefined => {
  const [, year, month, date] = iso.exec(text) ?? []
  const [, dateFirst, monthSecond, yearLast] = local.exec(text) ?? []
  const day = year ? asDay(year, month, date) : asDay(yearLast, monthSecond, dateFirst)
  return isDay(day) ? day : undefined
}

const asDay = (year = '', month = '', date = ''): string => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
