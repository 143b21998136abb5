export { addDays, addMonths, compare, daysBetween, weekday } from './arithmetic.ts'
export {
  addWorkingDays,
  type Calendar,
  type CalendarDay,
  countWorkingDays,
  isEntered,
  isWorkingDay,
  makeCalendar,
  remaining,
} from './calendar.ts'
export { asDay, type Day, isDay, type Weekday, yearOf } from './day.ts'
export type { Duty, DutyEvent, Term, TermUnit } from './duty.ts'
export { type Clock, type ClockStep, dutyClock } from './duty-clock.ts'
