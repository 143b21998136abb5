import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  type Clock,
  countWorkingDays,
  type Day,
  type Duty,
  type DutyEvent,
  dutyClock,
  isWorkingDay,
  type Term,
} from '../src/index.ts'
import { CALENDAR, WITHOUT_MAKE_UP } from './fixture.ts'

const workingDays = (value: number): Term => ({ value, unit: 'working-day' })
const clock = (received: Day, term: Term, ...events: DutyEvent[]): Clock =>
  dutyClock({ received, term, events }, CALENDAR)
const pause = (day: Day): DutyEvent => ({ kind: 'pause', day })
const resume = (day: Day): DutyEvent => ({ kind: 'resume', day })
/** 'day-of-month kind n' for each step: short enough to read a whole clock at a glance. */
const strip = ({ steps }: Clock): string[] =>
  steps.map(({ day, kind, n, due }) => [day.slice(8), kind, n, due && 'due'].filter(Boolean).join(' '))

describe('a reflection received on Monday 17/08/2026, 15 working days, asked on the 20th, answered on the 21st', () => {
  const asked = clock('2026-08-17', workingDays(15), pause('2026-08-20'), resume('2026-08-21'))

  it('is due on 10/09 and says why, day by day', () => {
    expect(asked).toMatchObject({ due: '2026-09-10', reason: 'countable' })
    expect(strip(asked)).toEqual([
      ...['17 received', '18 counted 1', '19 counted 2', '20 counted 3', '21 paused', '22 made-up 4', '23 weekend'],
      ...['24 counted 5', '25 counted 6', '26 counted 7', '27 counted 8', '28 counted 9', '29 weekend', '30 weekend'],
      ...['31 off', '01 off', '02 off', '03 counted 10', '04 counted 11', '05 weekend', '06 weekend'],
      ...['07 counted 12', '08 counted 13', '09 counted 14', '10 counted 15 due'],
    ])
  })

  it('names the holiday and what the make-up day makes up for', () => {
    const named = asked.steps.filter(({ calendarDay }) => calendarDay).map(({ calendarDay }) => calendarDay?.nameVi)
    expect(named).toEqual(['làm bù cho 31/08', 'nghỉ hoán đổi', 'Quốc khánh', 'Quốc khánh'])
  })

  it('negative control: without make-up days it would be due later', () => {
    const events = [pause('2026-08-20'), resume('2026-08-21')]
    const lame = dutyClock({ received: '2026-08-17', term: workingDays(15), events }, WITHOUT_MAKE_UP)
    expect(lame.due).not.toBe('2026-09-10')
  })
})

describe('a pause', () => {
  it('not yet ended leaves no due day, and the steps end on the day it began', () => {
    const waiting = clock('2026-08-17', workingDays(15), pause('2026-08-20'))
    expect(waiting).toMatchObject({ due: undefined, reason: 'paused' })
    expect(strip(waiting).at(-1)).toBe('20 counted 3')
  })

  it('begun and ended on one day stops nothing', () => {
    const plain = clock('2026-08-17', workingDays(15))
    expect(clock('2026-08-17', workingDays(15), pause('2026-08-20'), resume('2026-08-20'))).toEqual(plain)
  })

  it('ended and begun again on one day goes on', () => {
    const events = [pause('2026-08-18'), resume('2026-08-20'), pause('2026-08-20')]
    expect(clock('2026-08-17', workingDays(15), ...events).reason).toBe('paused')
    expect(strip(clock('2026-08-17', workingDays(2), ...events, resume('2026-08-24')))).toEqual([
      ...['17 received', '18 counted 1', '19 paused', '20 paused', '21 paused', '22 paused', '23 paused', '24 paused'],
      '25 counted 2 due',
    ])
  })

  it('asked for twice is one pause; ended without having begun is none', () => {
    const once = clock('2026-08-17', workingDays(5), pause('2026-08-18'), resume('2026-08-20'))
    expect(clock('2026-08-17', workingDays(5), pause('2026-08-18'), pause('2026-08-19'), resume('2026-08-20'))).toEqual(
      once,
    )
    expect(clock('2026-08-17', workingDays(5), resume('2026-08-18'))).toEqual(clock('2026-08-17', workingDays(5)))
  })

  it('after the due day comes too late to move it', () => {
    expect(clock('2026-08-17', workingDays(2), pause('2026-08-20'))).toMatchObject({ due: '2026-08-19' })
  })
})

describe('an extension and a hand-over', () => {
  it('an extension adds days of the term’s own unit', () => {
    const longer: DutyEvent = { kind: 'extend', day: '2026-08-19', days: 5 }
    expect(clock('2026-08-17', workingDays(10), longer).due).toBe(clock('2026-08-17', workingDays(15)).due)
    expect(clock('2026-03-02', { value: 1, unit: 'month' }, longer).due).toBe('2026-04-07')
  })

  it('a hand-over changes nothing', () => {
    const plain = clock('2026-08-17', workingDays(15))
    expect(clock('2026-08-17', workingDays(15), { kind: 'hand-over', day: '2026-08-25' })).toEqual(plain)
  })
})

describe('a term in civil days or months', () => {
  it('counts rest days, and moves from a rest day to the next working day', () => {
    const ten = clock('2026-08-21', { value: 10, unit: 'calendar-day' })
    expect(ten.due).toBe('2026-09-03')
    expect(strip(ten)).toEqual([
      ...[
        '21 received',
        '22 counted 1',
        '23 counted 2',
        '24 counted 3',
        '25 counted 4',
        '26 counted 5',
        '27 counted 6',
      ],
      ...['28 counted 7', '29 counted 8', '30 counted 9', '31 off 10', '01 off', '02 off', '03 counted due'],
    ])
  })

  it('ends on a make-up Saturday, which is a working day', () => {
    expect(strip(clock('2026-08-20', { value: 2, unit: 'calendar-day' })).at(-1)).toBe('22 made-up 2 due')
  })

  it('in months ends on the same date, or on the last of a shorter month', () => {
    expect(clock('2026-03-05', { value: 1, unit: 'month' }).due).toBe('2026-04-06')
    expect(clock('2025-12-31', { value: 2, unit: 'month' }).due).toBe('2026-03-02')
  })

  it('is moved by a pause as many civil days as the pause has', () => {
    const paused = clock('2026-03-02', { value: 1, unit: 'month' }, pause('2026-03-10'), resume('2026-03-13'))
    expect(paused.due).toBe('2026-04-06')
  })

  it('needs the calendar only for its last day', () => {
    expect(clock('2026-12-20', { value: 30, unit: 'calendar-day' })).toMatchObject({ due: undefined })
    expect(clock('2024-12-20', { value: 30, unit: 'calendar-day' }).due).toBe('2025-01-20')
  })
})

describe('a year not entered', () => {
  it('is not guessed', () => {
    const late = clock('2026-12-29', workingDays(5))
    expect(late).toMatchObject({ due: undefined, reason: 'not-yet-countable' })
    expect(strip(late)).toEqual(['29 received', '30 counted 1', '31 counted 2'])
  })

  it('does not hide that the clock is paused', () => {
    expect(clock('2026-12-29', workingDays(5), pause('2026-12-31')).reason).toBe('paused')
  })
})

describe('whatever happens to a duty', () => {
  const start = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-01-01', n))
  const unit = fc.constantFrom<Term['unit']>('working-day', 'calendar-day')
  const term = fc.record({ value: fc.integer({ min: 1, max: 40 }), unit })
  const eventAfter = (received: Day) =>
    fc
      .tuple(fc.constantFrom('pause', 'resume', 'hand-over', 'extend'), fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([kind, later, days]): DutyEvent => {
        const day = addDays(received, later)
        return kind === 'extend' ? { kind, day, days } : ({ kind, day } as DutyEvent)
      })
  const duty: fc.Arbitrary<Duty> = start.chain((received) =>
    fc.record({ received: fc.constant(received), term, events: fc.array(eventAfter(received), { maxLength: 6 }) }),
  )

  it('the order of its events does not matter', () => {
    const withShuffle = duty.chain((one) => {
      const { length } = one.events
      const shuffled = fc.shuffledSubarray([...one.events], { minLength: length, maxLength: length })
      return fc.tuple(fc.constant(one), shuffled)
    })
    fc.assert(
      fc.property(withShuffle, ([one, events]) => {
        expect(dutyClock({ ...one, events }, CALENDAR)).toEqual(dutyClock(one, CALENDAR))
      }),
    )
  })

  it('the steps are every civil day once, numbered without a gap, and the last one is the due working day', () => {
    fc.assert(
      fc.property(duty, (one) => {
        const { due, reason, steps } = dutyClock(one, CALENDAR)
        expect(steps.map(({ day }) => day)).toEqual(steps.map((_, later) => addDays(one.received, later)))
        const numbers = steps.flatMap(({ n }) => n ?? [])
        expect(numbers).toEqual(numbers.map((_, before) => before + 1))
        expect(due !== undefined).toBe(reason === 'countable')
        if (due) expect(steps.at(-1)).toMatchObject({ day: due, due: true })
        if (due) expect(isWorkingDay(CALENDAR, due)).toBe(true)
      }),
    )
  })

  it('a pause before the due day moves it by as many working days as it stopped', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), fc.nat(60), fc.nat(20), (received, n, later, length) => {
        const due = addWorkingDays(CALENDAR, received, n)
        const from = addDays(received, later)
        const until = addDays(from, length)
        fc.pre(due !== undefined && from < due)
        const stopped = countWorkingDays(CALENDAR, from, until) ?? 0
        const paused = clock(received, workingDays(n), pause(from), resume(until))
        expect(paused.due).toBe(addWorkingDays(CALENDAR, received, n + stopped))
      }),
    )
  })

  it('refuses a term or an extension that is no number of days', () => {
    expect(() => clock('2026-08-17', workingDays(0))).toThrow(RangeError)
    expect(() => clock('2026-08-17', workingDays(1.5))).toThrow(RangeError)
    expect(() => clock('2026-08-17', workingDays(5), { kind: 'extend', day: '2026-08-18', days: -1 })).toThrow(
      RangeError,
    )
    expect(() => clock('2026-08-17', workingDays(5), pause('2026-02-30'))).toThrow(RangeError)
  })
})
