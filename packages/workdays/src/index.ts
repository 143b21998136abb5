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
export {
  type Clock,
  type ClockStep,
  type Duty,
  type DutyEvent,
  dutyClock,
  type Term,
  type TermUnit,
} from './duty-clock.ts'
