import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longDay, nearDay, number, percent, shortDay, weekdayShort } from '../src/index.ts'

describe('days in words', () => {
  it.each([
    ['2026-09-10', 'thứ Năm 10/09/2026', 'Thursday 10 September 2026', '10/09/2026', '10 Sept 2026', 'T5', 'Thu'],
    ['2026-08-23', 'Chủ nhật 23/08/2026', 'Sunday 23 August 2026', '23/08/2026', '23 Aug 2026', 'CN', 'Sun'],
    ['2024-02-29', 'thứ Năm 29/02/2024', 'Thursday 29 February 2024', '29/02/2024', '29 Feb 2024', 'T5', 'Thu'],
    ['2027-01-02', 'thứ Bảy 02/01/2027', 'Saturday 2 January 2027', '02/01/2027', '2 Jan 2027', 'T7', 'Sat'],
  ])('%s', (day, longVi, longEn, shortVi, shortEn, weekdayVi, weekdayEn) => {
    expect([longDay(day, 'vi'), longDay(day, 'en')]).toEqual([longVi, longEn])
    expect([shortDay(day, 'vi'), shortDay(day, 'en')]).toEqual([shortVi, shortEn])
    expect([weekdayShort(day, 'vi'), weekdayShort(day, 'en')]).toEqual([weekdayVi, weekdayEn])
  })

  it('leave out the year when it is this one', () => {
    expect([nearDay('2026-09-10', '2026-01-02', 'vi'), nearDay('2026-09-10', '2026-01-02', 'en')]).toEqual([
      'thứ Năm 10/09',
      'Thursday 10 September',
    ])
    expect([nearDay('2027-01-02', '2026-12-31', 'vi'), nearDay('2027-01-02', '2026-12-31', 'en')]).toEqual([
      'thứ Bảy 02/01/2027',
      'Saturday 2 January 2027',
    ])
  })

  it('have the platform’s weekdays over 400 years', () => {
    const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        expect(weekdayShort(date.toISOString().slice(0, 10), 'en')).toBe(names[date.getUTCDay()])
      }),
    )
  })

  it('are refused when the text is no day', () => {
    expect(() => longDay('10/09/2026', 'vi')).toThrow(RangeError)
    expect(() => shortDay('2026-13-01', 'en')).toThrow(RangeError)
  })
})

describe('numbers in words', () => {
  it.each([
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [5874, 0, '5.874', '5,874'],
    [1_234_567, 0, '1.234.567', '1,234,567'],
    [-1000, 0, '-1.000', '-1,000'],
    [4.35, 1, '4,4', '4.4'],
    [1.45, 1, '1,5', '1.5'],
    [-0.04, 1, '0,0', '0.0'],
    [1234.5, 2, '1.234,50', '1,234.50'],
  ])('%f with %i decimals is %s · %s', (n, digits, vi, en) => {
    expect([number(n, 'vi', digits), number(n, 'en', digits)]).toEqual([vi, en])
  })

  it.each([
    [0.8142, 1, '81,4%', '81.4%'],
    [0.8145, 1, '81,5%', '81.5%'],
    [1, 0, '100%', '100%'],
    [0, 1, '0,0%', '0.0%'],
  ])('a share of %f with %i decimals is %s · %s', (share, digits, vi, en) => {
    expect([percent(share, 'vi', digits), percent(share, 'en', digits)]).toEqual([vi, en])
  })

  it('agree with the platform’s grouping of whole numbers', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(number(n, 'en')).toBe(n.toLocaleString('en-GB'))
      }),
    )
  })

  it('are refused when they are none', () => {
    expect(() => number(Number.NaN, 'vi')).toThrow(RangeError)
    expect(() => percent(1 / 0, 'vi')).toThrow(RangeError)
  })
})
