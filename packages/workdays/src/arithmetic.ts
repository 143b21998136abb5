import { civil, type Day, monthLength, type Weekday, write } from './day.ts'

/**
 * Days since 0000-03-01. Counting years from March puts the leap day last, so a month's offset needs no table.
 * Whole numbers only: no Date, hence no time zone.
 */
const ordinal = (day: Day): number => {
  const { year, month, date } = civil(day)
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 1
}

const DAYS_IN_400_YEARS = 146_097

const fromOrdinal = (days: number): Day => {
  const era = Math.floor(days / DAYS_IN_400_YEARS)
  const inEra = days - era * DAYS_IN_400_YEARS
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return write({ year: era * 400 + yearInEra + (month > 2 ? 0 : 1), month, date })
}

const whole = (count: number): number => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`)
  return count
}

/** The day `count` civil days later; a negative count goes back. */
export const addDays = (day: Day, count: number): Day => fromOrdinal(ordinal(day) + whole(count))

/** The same date `count` months later, or the last day of that month when it is too short. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, date } = civil(day)
  const months = year * 12 + month - 1 + whole(count)
  const to = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return write({ ...to, date: Math.min(date, monthLength(to.year, to.month)) })
}

/** Civil days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

/** For sorting: negative, 0 or positive. */
export const compare = (a: Day, b: Day): number => daysBetween(b, a)

/** 0000-03-01 was a Wednesday. */
export const weekday = (day: Day): Weekday => (((ordinal(day) + 2) % 7) + 1) as Weekday
