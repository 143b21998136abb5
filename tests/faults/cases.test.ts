import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clockStepped } from './cases/clock-stepped.ts'
import { migrationKilled } from './cases/migration-killed.ts'
import { workerOff } from './cases/worker-off.ts'
import { holds, type Outcome } from './outcome.ts'
import { openTarget, type Target } from './target.ts'

/** A short run of what `npm run faults` does at length; killing has a story of its own beside this one. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let target: Target
beforeAll(async () => {
  target = await openTarget('own')
})
afterAll(() => target.clear())

test.each([
  ['the clock set back and forth', clockStepped, 3],
  ['the worker off for the day on which terms end', workerOff, 1],
  // Last: no release knows what it leaves behind.
  ['a migration killed', migrationKilled, 2],
])('%s', async (_, fault, times) => {
  const outcome = await fault(target, times)
  expect([outcome, holds(outcome)]).toEqual([outcome, true])
  await target.killHouse()
})

test('one lost petition, one broken sentence, or a control that finds nothing, and it does not hold', () => {
  const astray = { lost: [], doubled: [], halved: [] }
  const good: Outcome = {
    ...{ fault: 'none', engine: 'own', times: 1, acknowledged: 1, astray, torn: 0, refused: [] },
    control: 'found',
  }
  expect(holds(good)).toBe(true)
  expect(holds({ ...good, astray: { ...astray, lost: ['one'] } })).toBe(false)
  expect(holds({ ...good, also: { 'something else': false } })).toBe(false)
  expect(holds({ ...good, control: undefined })).toBe(false)
})
