import { describe, expect, test } from 'vitest'
import { findPeriod, isOver, periodFrom, periodKinds, periodsOf } from '../period.ts'

describe('periods', () => {
  test.each([
    ['thang-2-2024', '2024-02-01', '2024-02-29'],
    ['thang-12-2026', '2026-12-01', '2026-12-31'],
    ['ky-15-8-2026', '2026-07-15', '2026-08-14'],
    ['ky-15-1-2026', '2025-12-15', '2026-01-14'],
    ['quy-3-2026', '2026-07-01', '2026-09-30'],
    ['6-thang-2026', '2026-01-01', '2026-06-30'],
    ['9-thang-2026', '2026-01-01', '2026-09-30'],
    ['nam-2026', '2026-01-01', '2026-12-31'],
  ])('%s is from %s to %s', (slug, from, until) => {
    expect(findPeriod(slug)).toMatchObject({ from, until, slug })
  })

  test.each(['thang-13-2026', 'quy-5-2026', 'nam', 'thang-1-1926', '3-thang-2026', '', 'thang-01-2026'])(
    '%s is none',
    (slug) => expect(findPeriod(slug)).toBeUndefined(),
  )

  test('the months of a year and those from the 15th follow each other without a gap', () => {
    for (const kind of ['month', 'mid-month', 'quarter'] as const) {
      const days = [2025, 2026].flatMap((year) =>
        periodsOf(year)
          .filter((one) => one.kind === kind)
          .reverse(),
      )
      for (const [at, { from }] of days.entries()) {
        const before = days[at - 1]
        if (before) expect(new Date(from).getTime() - new Date(before.until).getTime()).toBe(86_400_000)
      }
    }
  })

  test('is found again by its kind and its first day', () => {
    for (const period of periodsOf(2026)) expect(periodFrom(period.kind, period.from)).toEqual(period)
    expect(new Set(periodsOf(2026).map(({ kind }) => kind)).size).toBe(periodKinds.length)
  })

  test('is over only after its last day', () => {
    const month = { until: '2026-01-31' } as const
    expect(isOver(month, '2026-01-31')).toBe(false)
    expect(isOver(month, '2026-02-01')).toBe(true)
  })
})
