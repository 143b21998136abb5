import {
  addDays,
  addMonths,
  asDay,
  type Day,
  daysBetween,
  weekday,
  yearOf,
} from '../../../packages/workdays/src/index.ts'
import type { TimesIn } from '../../civic/rules/tables.ts'

/** A week, a month or a year: its name (`2026-W10`, `2026-03`, `2026`), its first and its last day. */
export interface Period {
  name: string
  starts: Day
  ends: Day
}

const daysInWeek = 7
const thursday = 4

/** The period of this length that `day` lies in. */
export const periodOf = (length: TimesIn, day: Day): Period => {
  if (length === 'per-week') return weekOf(day)
  const starts = length === 'per-month' ? asDay(`${day.slice(0, 7)}-01`) : asDay(`${day.slice(0, 4)}-01-01`)
  const ends = addDays(addMonths(starts, length === 'per-month' ? 1 : 12), -1)
  return { name: length === 'per-month' ? day.slice(0, 7) : day.slice(0, 4), starts, ends }
}

/** ISO 8601: a week begins on Monday and belongs to the year of its Thursday. */
const weekOf = (day: Day): Period => {
  const starts = addDays(day, 1 - weekday(day))
  const middle = addDays(starts, thursday - 1)
  const year = yearOf(middle)
  const week = Math.floor(daysBetween(asDay(`${String(year).padStart(4, '0')}-01-01`), middle) / daysInWeek) + 1
  return { name: `${year}-W${String(week).padStart(2, '0')}`, starts, ends: addDays(starts, daysInWeek - 1) }
}
