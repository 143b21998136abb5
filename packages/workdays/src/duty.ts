import { addMonths, daysBetween } from './arithmetic.ts'
import type { Day } from './day.ts'

export type TermUnit = 'working-day' | 'calendar-day' | 'month'

/** A legal or house term, e.g. 15 working days. */
export type Term = { readonly value: number; readonly unit: TermUnit }

/** What happened to a duty, by civil day. `extend` adds working days to a working-day term, civil days to the others. */
export type DutyEvent =
  | { readonly kind: 'pause' | 'resume' | 'hand-over'; readonly day: Day }
  | { readonly kind: 'extend'; readonly day: Day; readonly days: number }

export type Duty = { readonly received: Day; readonly term: Term; readonly events: readonly DutyEvent[] }

const positive = (count: number): number => {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a number of days or months: ${count}`)
  return count
}

/**
 * How many days of a duty's term must be counted, extensions included: working days, or civil days for the others.
 *
 * LAW: Bộ luật Dân sự 2015, Điều 148 (from memory, text not seen): a term in months ends on the same date of its last
 * month, or on that month's last day where there is no such date. Counted as civil days, so that a pause moves it too.
 */
export const lengthInDays = ({ received, term, events }: Duty): number => {
  const value = positive(term.value)
  const length = term.unit === 'month' ? daysBetween(received, addMonths(received, value)) : value
  return events.reduce((sum, event) => (event.kind === 'extend' ? sum + positive(event.days) : sum), length)
}
