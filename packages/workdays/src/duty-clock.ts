import type { Calendar, CalendarDay } from './calendar.ts'
import type { Day } from './day.ts'

export type TermUnit = 'working-day' | 'calendar-day' | 'month'

/** A legal or house term, e.g. 15 working days. */
export type Term = { readonly value: number; readonly unit: TermUnit }

/** What happened to a duty, by civil day. `extend` adds working days to a working-day term, civil days to the others. */
export type DutyEvent =
  | { readonly kind: 'pause' | 'resume' | 'hand-over'; readonly day: Day }
  | { readonly kind: 'extend'; readonly day: Day; readonly days: number }

export type Duty = { readonly received: Day; readonly term: Term; readonly events: readonly DutyEvent[] }

export type ClockStep = {
  readonly day: Day
  /** 'made-up': a make-up day, which counts. Every day of a pause is 'paused', rest days too. */
  readonly kind: 'received' | 'counted' | 'off' | 'weekend' | 'paused' | 'made-up'
  /** Which day of the term this is, from 1. Missing on a day that does not count. */
  readonly n?: number
  /** The calendar's row for this day, where it has one. */
  readonly calendarDay?: CalendarDay
  readonly due?: true
}

/** The due day and how it was counted, one step per civil day from receipt to due (or to where counting stopped). */
export type Clock = {
  readonly due: Day | undefined
  readonly reason: 'countable' | 'paused' | 'not-yet-countable'
  readonly steps: readonly ClockStep[]
}

export const dutyClock = (_duty: Duty, _cal: Calendar): Clock => {
  throw new Error('not yet')
}
