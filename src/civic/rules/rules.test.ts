import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { loadReference } from '../reference/load.ts'
import type { CivicTables } from '../tables.ts'
import { getRule, ruleById } from './rules.ts'

let house: FreshDatabase<CivicTables>
beforeAll(async () => {
  house = await freshDatabase<CivicTables>()
  await loadReference(house.owner)
})
afterAll(() => house.drop())

describe('a rule is a dated number', () => {
  test.each([
    ['petitions.answer', 15, 'working-day'],
    ['petitions.review', 10, 'working-day'],
    ['petitions.rounds', 2, 'round'],
    ['petitions.silence', 15, 'calendar-day'],
    ['petitions.promise-within', 12, 'month'],
    ['petitions.publish', 2, 'working-day'],
    ['petitions.ask-more', 1, 'count'],
    ['petitions.photos-kept', 1, 'calendar-day'],
    ['disclosure.minimum', 10, 'count'],
  ])('%s: %d %s, of the house, from 2024 on', async (code, value, unit) => {
    const rule = await getRule(house.outside, code, '2024-04-22')
    expect(rule).toMatchObject({ value, unit, kind: 'house', verified: true })
    expect(await ruleById(house.outside, rule.id)).toEqual(rule)
  })

  test('the version in force on the day is the one that counts', async () => {
    await house.owner.query(`update civic.rule set valid_until = '2027-01-01' where code = 'petitions.answer';
      insert into civic.rule select 'petitions.answer.2027', code, kind, instrument, article, 10, unit, '2027-01-01', null,
        source, verified, note_vi, note_en from civic.rule where code = 'petitions.answer'`)
    expect((await getRule(house.app, 'petitions.answer', '2026-12-31')).value).toBe(15)
    expect((await getRule(house.app, 'petitions.answer', '2027-01-01')).value).toBe(10)
  })

  test('where none is in force, it is refused by name', async () => {
    await expect(getRule(house.app, 'petitions.answer', '2023-12-31')).rejects.toMatchObject({ code: 'no-rule' })
    await expect(ruleById(house.app, 'nothing')).rejects.toMatchObject({ code: 'no-rule' })
  })

  test('law that was only reported is marked unverified', async () => {
    const law = await house.app.selectFrom('civic.rule').selectAll().where('kind', '=', 'law').execute()
    expect(law.length).toBeGreaterThan(5)
    expect(law.filter(({ verified }) => verified)).toEqual([])
  })
})
