import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, asDay, compare, type Day, daysBetween, isDay, weekday, yearOf } from '../src/index.ts'

/** Days 0001–9999 by the platform's own calendar in UTC: an oracle that shares no code with ours. */
const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)))
const near = fc.integer({ min: -100_000, max: 100_000 })

describe('a day', () => {
  it.each([
    ['2024-02-29', true, 'leap year'],
    ['2000-02-29', true, 'a century that 400 divides'],
    ['1900-02-29', false, 'a century that 400 does not divide'],
    ['2026-02-29', false, 'no leap year'],
    ['2026-02-30', false, 'no month has it'],
    ['2026-04-31', false, 'a short month'],
    ['2026-13-01', false, 'no such month'],
    ['2026-00-10', false, 'no such month'],
    ['2026-01-00', false, 'no such date'],
    ['0000-01-01', false, 'no such year'],
    ['2026-1-1', false, 'the wrong shape'],
    ['2026-01-01T00:00', false, 'an instant'],
    ['2026-01-01\n', false, 'a line break after it'],
    ['', false, 'nothing'],
  ])('%j is real: %s (%s)', (text, real) => {
    expect(isDay(text)).toBe(real)
    if (real) expect(asDay(text)).toBe(text)
    else expect(() => asDay(text)).toThrow(RangeError)
  })

  it('that is not real is refused by the arithmetic too', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => weekday('2026-02-30')).toThrow(RangeError)
  })

  it('has the weekday and the neighbours the platform gives it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day) % 7).toBe(utc(day).getUTCDay())
        expect(yearOf(day)).toBe(utc(day).getUTCFullYear())
        if (day !== '9999-12-31') expect(utc(addDays(day, 1)).getTime() - utc(day).getTime()).toBe(86_400_000)
      }),
    )
  })

  it('counts there and back', () => {
    const from1000 = anyDay.filter((day) => day > '1000' && day < '9000')
    fc.assert(
      fc.property(from1000, near, (day, count) => {
        const there = addDays(day, count)
        expect(addDays(there, -count)).toBe(day)
        expect(daysBetween(day, there)).toBe(count)
        expect(Math.sign(compare(day, there))).toBe(day < there ? -1 : day > there ? 1 : 0)
      }),
    )
  })

  it('stays within four-digit years', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError)
  })
})

describe('months', () => {
  it.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 13, '2027-06-30'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (day, count, then) => {
    expect(addMonths(day, count)).toBe(then)
  })
})
