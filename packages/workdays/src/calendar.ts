import { addDays, weekday } from './arithmetic.ts'
import { asDay, type Day, yearOf } from './day.ts'

/** A day that is not what its weekday says: a holiday ('off') or a make-up day ('work'). */
export type CalendarDay = {
  readonly day: Day
  readonly kind: 'off' | 'work'
  readonly nameVi: string
  readonly nameEn: string
  /** Whether someone saw the notice that decided it. */
  readonly verified: boolean
}

/** One version of the working calendar. A year outside `years` is not entered: nothing in it can be counted. */
export type Calendar = {
  readonly version: number
  readonly years: ReadonlySet<number>
  readonly days: ReadonlyMap<Day, CalendarDay>
}

export const isWeekend = (day: Day): boolean => weekday(day) >= 6

/**
 * Builds a calendar. RangeError for a day that is not real, a day listed twice, or a make-up day that is not on a weekend.
 * Days of years not entered may be listed; they wait until their year is.
 */
export const makeCalendar = (rows: {
  readonly version: number
  readonly years: readonly number[]
  readonly days: readonly CalendarDay[]
}): Calendar => {
  const days = new Map<Day, CalendarDay>()
  for (const row of rows.days) {
    const day = asDay(row.day)
    if (days.has(day)) throw new RangeError(`${day} is listed twice`)
    if (row.kind === 'work' && !isWeekend(day)) throw new RangeError(`make-up day ${day} is not on a weekend`)
    days.set(day, row)
  }
  return { version: rows.version, years: new Set(rows.years), days }
}

export const isEntered = (cal: Calendar, day: Day): boolean => cal.years.has(yearOf(day))

/** Monday to Friday not off, or a make-up day. `undefined`: the year is not entered, so nobody can say. */
export const isWorkingDay = (cal: Calendar, day: Day): boolean | undefined => {
  if (!isEntered(cal, day)) return undefined
  const special = cal.days.get(day)
  return special ? special.kind === 'work' : !isWeekend(day)
}

/** The `n`th working day after `day`; `day` itself when n is 0. `undefined`: it runs into a year not entered. */
export const addWorkingDays = (cal: Calendar, day: Day, n: number): Day | undefined => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  let at = day
  for (let left = n; left > 0; ) {
    at = addDays(at, 1)
    const working = isWorkingDay(cal, at)
    if (working === undefined) return undefined
    if (working) left -= 1
  }
  return at
}

/**
 * Working days after `from` up to and including `to`; negative, counted the other way, when `to` is earlier.
 * `undefined`: a day in between lies in a year not entered.
 */
export const countWorkingDays = (cal: Calendar, from: Day, to: Day): number | undefined => {
  if (to < from) {
    const back = countWorkingDays(cal, to, from)
    return back ? -back : back
  }
  let count = 0
  for (let at = from; at < to; ) {
    at = addDays(at, 1)
    const working = isWorkingDay(cal, at)
    if (working === undefined) return undefined
    if (working) count += 1
  }
  return count
}

/**
 * Working days left until `due`: 0 on the day itself, negative by how many working days it is late.
 * Whether it is late at all is `today > due`: the weekend after the due day is late by 0 working days.
 */
export const remaining = (cal: Calendar, today: Day, due: Day): number | undefined => countWorkingDays(cal, today, due)
