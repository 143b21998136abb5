import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  type Calendar,
  type Day,
  isWorkingDay,
  makeCalendar,
} from '../../../packages/workdays/src/index.ts'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { loadReference } from '../reference/load.ts'
import type { CivicTables } from '../tables.ts'
import { loadCalendar, newestVersion } from './calendar.ts'

const oracle = join(import.meta.dirname, '../../../../shared/data/calendar/workday-vectors.json')

let house: FreshDatabase<CivicTables>
let calendar: Calendar
beforeAll(async () => {
  house = await freshDatabase<CivicTables>()
  await loadReference(house.owner)
  calendar = await loadCalendar(house.outside)
})
afterAll(() => house.drop())

describe('the working calendar', () => {
  test.each<[Day, boolean | undefined, string]>([
    ['2024-04-29', false, 'swapped off'],
    ['2024-05-04', true, 'a Saturday worked instead'],
    ['2026-04-27', false, 'Hùng Kings Day fell on a Sunday'],
    ['2026-11-24', false, 'Vietnamese Culture Day'],
    ['2026-11-25', true, 'a plain Wednesday'],
    ['2027-01-04', undefined, 'a year not entered'],
  ])('%s: %s, %s', (day, working) => {
    expect(isWorkingDay(calendar, day)).toBe(working)
  })

  test('a day decided but not seen in its text says so', () => {
    expect(calendar.days.get('2026-11-24')).toMatchObject({ nameVi: 'Ngày Văn hóa Việt Nam', verified: false })
  })

  test('a change is a new version, and the old one still counts as it did', async () => {
    await house.owner.query(`insert into civic.calendar_version values (2, 'x', 'x', 'test');
      update civic.calendar_day set until_version = 2 where day = '2026-11-24';
      insert into civic.calendar_year values (2027, 2, null, false, 'test')`)
    expect(await newestVersion(house.app)).toBe(2)
    const newest = await loadCalendar(house.app)
    expect(isWorkingDay(newest, '2026-11-24')).toBe(true)
    expect(isWorkingDay(newest, '2027-01-04')).toBe(true)
    expect(await loadCalendar(house.app, 1)).toEqual(calendar)
  })
})

describe.skipIf(!existsSync(oracle))('due days worked out elsewhere (skipped where the shared data is absent)', () => {
  type Vector = { received: Day; workingDays: number; due: Day }
  const vectors: Vector[] = existsSync(oracle) ? JSON.parse(readFileSync(oracle, 'utf8')).vectors : []
  const wrong = (by: Calendar) =>
    vectors.filter(({ received, workingDays, due }) => addWorkingDays(by, received, workingDays) !== due)

  test('all 200 agree', () => {
    expect(vectors).toHaveLength(200)
    expect(wrong(calendar)).toEqual([])
  })

  test('negative control: without the make-up Saturdays some do not', () => {
    const days = [...calendar.days.values()].filter(({ kind }) => kind === 'off')
    expect(wrong(makeCalendar({ version: 1, years: [...calendar.years], days }))).not.toEqual([])
  })
})
