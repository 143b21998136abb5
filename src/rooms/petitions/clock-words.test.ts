import { describe, expect, test } from 'vitest'
import { type Day, makeCalendar } from '../../../packages/workdays/src/index.ts'
import { type ClockEvent, type ClockedDuty, clockView } from './clock-words.ts'

const holiday = { kind: 'off' as const, nameVi: 'Quốc khánh', nameEn: 'National Day', verified: true }
const calendar = makeCalendar({
  version: 1,
  years: [2026],
  days: [
    { ...holiday, day: '2026-09-01' },
    { ...holiday, day: '2026-09-02', verified: false },
    { day: '2026-08-22', kind: 'work', nameVi: 'bù ngày 31/8', nameEn: 'for 31 August', verified: true },
  ],
})
const fifteenDays: ClockedDuty = {
  received_on: '2026-08-17',
  term_value: 15,
  term_unit: 'working-day',
  fixed_due: null,
  discharged_on: null,
  discharged_as: null,
}
const asked: ClockEvent[] = [
  { kind: 'pause', day: '2026-08-20', days: null },
  { kind: 'resume', day: '2026-08-21', days: null },
]
const view = (duty: Partial<ClockedDuty>, today: Day, events: readonly ClockEvent[] = [], lang: 'vi' | 'en' = 'vi') =>
  clockView({ duty: { ...fifteenDays, ...duty }, events, calendar, today, lang })
const on = (day: string, { days }: ReturnType<typeof view>) => days.find((one) => one.day === day)

describe('the clock, told day by day', () => {
  test('a farmer sees which day it is and how many are left', () => {
    const seen = view({}, '2026-08-20')
    expect(seen).toMatchObject({ due: '2026-09-08', late: false, stand: 'còn 12 ngày làm việc' })
    expect(seen.summary).toBe('Hôm nay là ngày thứ 3 trong 15 ngày được tính.')
    expect(on('2026-08-20', seen)).toMatchObject({ kind: 'counted', n: 3, note: 'nay' })
    expect(on('2026-08-21', seen)).toMatchObject({ kind: 'left', n: 4 })
  })

  test('receipt, weekend, a Saturday worked in exchange and a holiday each say what they are', () => {
    const seen = view({}, '2026-09-03')
    expect(on('2026-08-17', seen)).toMatchObject({ kind: 'off', note: 'nhận' })
    expect(on('2026-08-22', seen)).toMatchObject({ kind: 'counted', note: 'bù' })
    expect(on('2026-08-23', seen)?.spoken).toBe('Chủ nhật 23/08/2026: ngày nghỉ cuối tuần, không tính')
    expect(on('2026-09-02', seen)?.spoken).toBe('thứ Tư 02/09/2026: nghỉ Quốc khánh, không tính (chưa đối chiếu)')
    expect(seen.unverified).toBe(true)
  })

  test('a pause is drawn as one, and moves the due day by the days it took', () => {
    const seen = view({}, '2026-08-25', asked)
    expect(on('2026-08-20', seen)).toMatchObject({ kind: 'counted', note: 'hỏi' })
    expect(on('2026-08-21', seen)).toMatchObject({ kind: 'paused', note: 'tiếp' })
    expect(seen.due).toBe('2026-09-09')
    expect(view({}, '2026-08-25').due).toBe('2026-09-08')
  })

  test('while it is paused the days go on and no due day is claimed', () => {
    const seen = view({}, '2026-08-24', asked.slice(0, 1))
    expect(seen).toMatchObject({ due: undefined, stand: 'đang tạm dừng tính hạn, chờ người gửi bổ sung' })
    expect(seen.days.slice(-4).map(({ kind }) => kind)).toEqual(['paused', 'paused', 'paused', 'paused'])
  })

  test('an answer in time says on which day; the days after it are left over', () => {
    const seen = view({ discharged_on: '2026-09-03', discharged_as: 'answered' }, '2026-09-10')
    expect(seen.summary).toBe('Đã trả lời vào ngày thứ 12 trong 15 ngày: đúng hạn.')
    expect(on('2026-09-03', seen)).toMatchObject({ kind: 'counted', note: 'đáp' })
    expect(on('2026-09-04', seen)).toMatchObject({ kind: 'left' })
  })

  test('a late answer says by how many working days, and silence after the due day does too', () => {
    const late = view({ discharged_on: '2026-09-10', discharged_as: 'answered' }, '2026-09-12')
    expect(late).toMatchObject({ late: true, stand: '' })
    expect(late.summary).toBe('Đã trả lời ngày 10/09/2026, quá hạn 2 ngày làm việc.')
    expect(view({}, '2026-09-10')).toMatchObject({ late: true, stand: 'quá hạn 2 ngày làm việc', summary: '' })
  })

  test('a term that runs into a year without a calendar says so and gives no day', () => {
    const seen = view({ received_on: '2026-12-20' }, '2026-12-22')
    expect(seen).toMatchObject({ due: undefined })
    expect(seen.stand).toContain('chưa tính được hạn')
  })

  test('a promised day has no strip and is called a promise', () => {
    const seen = view({ term_value: null, term_unit: null, fixed_due: '2026-09-25' }, '2026-09-10', [], 'en')
    expect(seen).toMatchObject({ days: [], due: '2026-09-25' })
    expect(seen.summary).toBe('The office promised this day: Friday 25 September 2026.')
  })
})
