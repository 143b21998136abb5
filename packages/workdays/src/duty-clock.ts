/*
 * running ──pause──▶ paused ──resume──▶ running … until the term is full
 *
 * 1. The day of receipt is not counted.
 * 2. The day a pause begins counts; the days after it, up to and including the day it ends, do not.
 * 3. A hand-over never restarts the clock; an extension makes the term longer, on whatever day it is granted.
 * 4. A term in civil days or months whose last day is a rest day ends on the next working day.
 * 5. The due day depends on what happened on which day, never on the order in which the events are given.
 */
import { addDays } from './arithmetic.ts'
import { type Calendar, type CalendarDay, isWeekend, isWorkingDay } from './calendar.ts'
import type { Day } from './day.ts'
import { type Duty, lengthInDays } from './duty.ts'
import { pauseOn, pausesOf } from './pauses.ts'

export type ClockStep = {
  readonly day: Day
  /**
   * 'made-up': a make-up day, which counts. 'paused': any day of a pause, rest days too. In a term of civil days or
   * months rest days are 'counted' like the others, except at its end (rule 4): there 'off' and 'weekend' say why it moved.
   */
  readonly kind: 'received' | 'counted' | 'off' | 'weekend' | 'paused' | 'made-up'
  /** Which day of the term this is, from 1. Missing on a day that does not count, and on a due day moved by rule 4. */
  readonly n?: number
  /** The calendar's row for this day, where it has one. */
  readonly calendarDay?: CalendarDay
  readonly due?: true
}

/**
 * The due day, and how it was counted: one step per civil day from receipt to the due day. Without a due day the
 * steps end where counting stopped: on the day a pause not yet ended began, or before the year not entered.
 */
export type Clock = {
  readonly due: Day | undefined
  readonly reason: 'countable' | 'paused' | 'not-yet-countable'
  readonly steps: readonly ClockStep[]
}

const stepOn = (cal: Calendar, day: Day, kind: ClockStep['kind'], more: Partial<ClockStep> = {}): ClockStep => {
  const calendarDay = cal.days.get(day)
  return { day, kind, ...(calendarDay && { calendarDay }), ...more }
}

const kindOf = (cal: Calendar, day: Day, working: boolean): ClockStep['kind'] => {
  if (working) return isWeekend(day) ? 'made-up' : 'counted'
  return cal.days.has(day) ? 'off' : 'weekend'
}

/** RangeError for a day that is not real, or a term or extension that is not a whole number from 1. */
export const dutyClock = (duty: Duty, cal: Calendar): Clock => {
  const length = lengthInDays(duty)
  const pauses = pausesOf(duty.events)
  const everyDayCounts = duty.term.unit !== 'working-day'
  // LAW: Bộ luật Dân sự 2015, Điều 147 (from memory, text not seen): the day of the event is not counted.
  const steps = [stepOn(cal, duty.received, 'received')]
  let counted = 0
  for (let day = addDays(duty.received, 1); ; day = addDays(day, 1)) {
    const pause = pauseOn(pauses, day)
    if (pause && !pause.until) return { due: undefined, reason: 'paused', steps }
    if (pause) {
      steps.push(stepOn(cal, day, 'paused'))
      continue
    }
    const working = isWorkingDay(cal, day)
    const counts = counted < length && (everyDayCounts || working === true)
    if (counts) counted += 1
    const n = counts ? { n: counted } : {}
    if (everyDayCounts && counted < length) {
      steps.push(stepOn(cal, day, 'counted', n))
      continue
    }
    if (working === undefined) return { due: undefined, reason: 'not-yet-countable', steps }
    const kind = kindOf(cal, day, working)
    // LAW: Bộ luật Dân sự 2015, Điều 148 (from memory, text not seen): a term ending on a rest day ends on the next working day.
    if (working && counted === length) {
      steps.push(stepOn(cal, day, kind, { ...n, due: true }))
      return { due: day, reason: 'countable', steps }
    }
    steps.push(stepOn(cal, day, kind, n))
  }
}
