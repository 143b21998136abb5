import { type Lang, longDay, shortDay } from '../../../packages/vietnamese/src/index.ts'
import { addDays, type Calendar, type ClockStep, type Day, remaining } from '../../../packages/workdays/src/index.ts'
import { clockOf, type Duty } from '../../civic/duties/duty.ts'
import type { DutyEventRow } from '../../civic/duties/tables.ts'
import type { ClockDay } from '../../ui/index.ts'
import { type ClockWords, petitionWords } from './words.ts'

/** A duty as far as its clock goes; rows of `civic.duty` and `civic.public_duty` fit. */
export type ClockedDuty = Pick<
  Duty,
  'received_on' | 'term_value' | 'term_unit' | 'fixed_due' | 'discharged_on' | 'discharged_as'
>
export type ClockEvent = Pick<DutyEventRow, 'kind' | 'day' | 'days'>

export interface ClockQuestion {
  duty: ClockedDuty
  events: readonly ClockEvent[]
  /** The version that judges the duty: the newest while it is open, the frozen one after. */
  calendar: Calendar
  today: Day
  lang: Lang
}

/** How a due day came about, in words and for the eye. */
export interface ClockView {
  due: Day | undefined
  /** Open after its due day, or discharged after it. */
  late: boolean
  /** Beside the due day: 'còn 8 ngày làm việc', 'quá hạn 2 ngày làm việc'; empty once discharged. */
  stand: string
  /** One sentence: 'Đã trả lời vào ngày thứ 13 trong 15 ngày: đúng hạn.' */
  summary: string
  /** For the strip; empty for a promised day. */
  days: ClockDay[]
  /** Whether a day of the strip rests on a holiday notice that nobody has seen. */
  unverified: boolean
}

export const clockView = (asked: ClockQuestion): ClockView => {
  const { duty, calendar, today, lang } = asked
  const words = petitionWords(lang).clock
  const { due, reason, steps } = clockOf(duty, asked.events, calendar)
  const end = duty.discharged_on ?? today
  const late = due !== undefined && end > due
  const days = steps.map((step) => dayOf(asked, words, step))
  return {
    due,
    late,
    stand: duty.discharged_on === null ? standOf(asked, words, due, reason) : '',
    summary: summaryOf(asked, words, due, steps),
    days: reason === 'paused' ? [...days, ...pausedUntil(asked, words, steps, end)] : days,
    unverified: steps.some((step) => step.calendarDay?.verified === false),
  }
}

const standOf = ({ calendar, today }: ClockQuestion, words: ClockWords, due: Day | undefined, reason: string) => {
  if (due === undefined) return reason === 'paused' ? words.paused : words.notCountable
  if (today === due) return words.dueToday
  const left = remaining(calendar, today, due)
  if (left === undefined) return ''
  return today > due ? words.late(-left) : words.left(left)
}

const summaryOf = (
  { duty, calendar, today, lang }: ClockQuestion,
  words: ClockWords,
  due: Day | undefined,
  steps: readonly ClockStep[],
): string => {
  const on = duty.discharged_on
  if (on === null) {
    if (duty.fixed_due !== null) return words.promised(longDay(duty.fixed_due, lang))
    const of = lastNumber(steps)
    const n = lastNumber(steps.filter(({ day }) => day <= today))
    return due === undefined || today > due ? '' : n === 0 ? words.openBefore(of) : words.openAt(n, of)
  }
  const as = duty.discharged_as as keyof ClockWords['ended']
  const ended = words.ended[as]
  const judged = as !== 'withdrawn' && as !== 'handed-over' && as !== 'lapsed'
  if (judged && due !== undefined && on > due) {
    const late = -(remaining(calendar, on, due) ?? 0)
    return words.endedLate(ended, shortDay(on, lang), words.late(late))
  }
  const n = lastNumber(steps.filter(({ day }) => day <= on))
  return judged && n > 0 && due !== undefined
    ? words.endedAt(ended, n, lastNumber(steps))
    : `${words.endedOn(ended, shortDay(on, lang))}.`
}

/** The number of the last counted day; 0 before the first. */
const lastNumber = (steps: readonly ClockStep[]): number => steps.reduce((most, { n }) => Math.max(most, n ?? 0), 0)

const dayOf = (asked: ClockQuestion, words: ClockWords, step: ClockStep): ClockDay => {
  const { duty, today, lang } = asked
  const counts = step.n !== undefined
  const left = counts && step.day > (duty.discharged_on ?? today)
  return {
    day: step.day,
    kind: counts ? (left ? 'left' : 'counted') : step.kind === 'paused' ? 'paused' : step.due ? 'left' : 'off',
    n: step.n,
    note: noteOf(asked, words, step),
    due: step.due,
    spoken: `${longDay(step.day, lang)}: ${saidOf(asked, words, step, left).join('; ')}`,
  }
}

/** The one word under a day: its end first, then what happened, then what the day is. */
const noteOf = ({ duty, events, today }: ClockQuestion, words: ClockWords, step: ClockStep): string | undefined => {
  if (step.day === duty.discharged_on) return words.endNotes[duty.discharged_as as keyof ClockWords['endNotes']]
  const event = events.find(({ day }) => day === step.day)
  if (step.kind === 'received') return words.notes.received
  if (event !== undefined) return words.notes[event.kind]
  if (step.due) return words.notes.due
  if (step.day === today && duty.discharged_on === null) return words.notes.today
  return step.kind === 'off' || step.kind === 'made-up' ? words.notes[step.kind] : undefined
}

const saidOf = (asked: ClockQuestion, words: ClockWords, step: ClockStep, left: boolean): string[] => {
  const { duty, events, today } = asked
  const happened = events.filter(({ day }) => day === step.day).map(({ kind }) => words.events[kind])
  const ended = words.ended[duty.discharged_as as keyof ClockWords['ended']]
  return [
    baseOf(asked, words, step) + (left ? `, ${words.days.left}` : ''),
    ...happened,
    ...(step.day === duty.discharged_on ? [ended.toLowerCase()] : []),
    ...(step.due ? [words.isDue] : []),
    ...(step.day === today && duty.discharged_on === null ? [words.isToday] : []),
  ]
}

const baseOf = ({ duty, lang }: ClockQuestion, { days, unverified }: ClockWords, step: ClockStep): string => {
  const { n, kind, calendarDay } = step
  const name = (lang === 'vi' ? calendarDay?.nameVi : calendarDay?.nameEn) ?? ''
  const doubt = calendarDay?.verified === false ? ` (${unverified})` : ''
  if (kind === 'received' || kind === 'paused' || kind === 'weekend') return days[kind]
  if (kind === 'off') return days.off(name) + doubt
  const number = n === undefined ? days.moved : duty.term_unit === 'working-day' ? days.working(n) : days.civil(n)
  return kind === 'made-up' ? `${number}, ${days.madeUp(name)}${doubt}` : number
}

/** While a pause lasts the count stops on the day it began; the days since are shown as paused. */
const pausedUntil = ({ lang }: ClockQuestion, words: ClockWords, steps: readonly ClockStep[], end: Day): ClockDay[] => {
  const last = steps.at(-1)
  if (last === undefined) return []
  const days: ClockDay[] = []
  for (let day = addDays(last.day, 1); day <= end; day = addDays(day, 1)) {
    days.push({ day, kind: 'paused', spoken: `${longDay(day, lang)}: ${words.days.paused}` })
  }
  return days
}
