import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  type Day,
  isWorkingDay,
  makeCalendar,
  remaining,
} from '../src/index.ts'
import { CALENDAR, WITHOUT_MAKE_UP } from './fixture.ts'

const CASES: [received: Day, n: number, due: Day, why: string][] = [
  ['2026-02-13', 1, '2026-02-23', 'Friday before Tết: the whole week of Tết is off'],
  ['2026-02-13', 5, '2026-02-27', 'Friday before Tết'],
  ['2026-02-18', 1, '2026-02-23', 'received within Tết'],
  ['2026-08-21', 1, '2026-08-22', 'the make-up Saturday counts'],
  ['2026-08-21', 5, '2026-08-27', 'over the make-up Saturday'],
  ['2026-08-28', 1, '2026-09-03', 'the swapped day off and National Day'],
  ['2025-12-31', 2, '2026-01-06', 'into the next year, which is entered'],
  ['2026-01-09', 1, '2026-01-10', 'the make-up Saturday of January'],
]
const check = (cal: Calendar): void => {
  for (const [received, n, due, why] of CASES) expect(addWorkingDays(cal, received, n), why).toBe(due)
}

const start = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2025-01-01', n))
const term = fc.integer({ min: 0, max: 60 })

describe('working days', () => {
  it('follow holidays and make-up days', () => check(CALENDAR))

  it('negative control: a calendar without make-up days fails', () => {
    expect(() => check(WITHOUT_MAKE_UP)).toThrow()
  })

  it('added and then counted give back the number', () => {
    fc.assert(
      fc.property(start, term, (day, n) => {
        const due = addWorkingDays(CALENDAR, day, n)
        if (due) expect(countWorkingDays(CALENDAR, day, due)).toBe(n)
        if (due && n > 0) expect(isWorkingDay(CALENDAR, due)).toBe(true)
      }),
    )
  })

  it('never run backwards: later receipt or longer term, no earlier due day', () => {
    fc.assert(
      fc.property(start, term, fc.nat(30), fc.nat(30), (day, n, later, longer) => {
        const due = addWorkingDays(CALENDAR, day, n)
        const afterwards = addWorkingDays(CALENDAR, addDays(day, later), n + longer)
        if (afterwards) expect(due && due <= afterwards).toBe(true)
      }),
    )
  })

  it('cannot be counted in a year not entered', () => {
    expect(isWorkingDay(CALENDAR, '2027-01-04')).toBeUndefined()
    expect(addWorkingDays(CALENDAR, '2026-12-31', 1)).toBeUndefined()
    expect(addWorkingDays(CALENDAR, '2026-12-30', 1)).toBe('2026-12-31')
    expect(countWorkingDays(CALENDAR, '2026-12-30', '2027-01-01')).toBeUndefined()
    expect(remaining(CALENDAR, '2027-01-04', '2026-12-30')).toBeUndefined()
  })

  it('left until the due day fall to 0 and then below', () => {
    expect(remaining(CALENDAR, '2026-09-08', '2026-09-10')).toBe(2)
    expect(remaining(CALENDAR, '2026-09-10', '2026-09-10')).toBe(0)
    expect(remaining(CALENDAR, '2026-09-11', '2026-09-10')).toBe(-1)
    expect(remaining(CALENDAR, '2026-09-14', '2026-09-10')).toBe(-2)
    expect(remaining(CALENDAR, '2026-09-12', '2026-09-11')).toBe(0)
  })

  it('refuse a number that is none', () => {
    expect(() => addWorkingDays(CALENDAR, '2026-01-05', -1)).toThrow(RangeError)
    expect(() => addWorkingDays(CALENDAR, '2026-01-05', 1.5)).toThrow(RangeError)
  })
})

describe('a calendar', () => {
  const day = (day: Day, kind: 'off' | 'work') => ({ day, kind, nameVi: 'thử', nameEn: 'test', verified: false })
  const withDays = (...days: ReturnType<typeof day>[]) => makeCalendar({ version: 1, years: [2026], days })

  it('refuses a day listed twice, a day that is not real, a make-up day in the week', () => {
    expect(() => withDays(day('2026-09-02', 'off'), day('2026-09-02', 'off'))).toThrow('twice')
    expect(() => withDays(day('2026-02-30', 'off'))).toThrow('real')
    expect(() => withDays(day('2026-08-21', 'work'))).toThrow('weekend')
  })

  it('keeps the days of a year not entered waiting', () => {
    expect(isWorkingDay(withDays(day('2027-01-01', 'off')), '2027-01-01')).toBeUndefined()
  })
})
