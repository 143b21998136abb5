import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { allow, forgetOldRates } from './rate.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

test('ten at once, of which three are allowed', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => allow(db.app, 'guess', 3, 60)))
  expect(answers.filter(Boolean)).toHaveLength(3)
  expect(await allow(db.app, 'another', 3, 60)).toBe(true)
})

test('when the window has ended, counting begins again', async () => {
  expect(await allow(db.app, 'short', 1, 60)).toBe(true)
  expect(await allow(db.app, 'short', 1, 60)).toBe(false)
  await sql`update platform.rate set resets_at = now() where key = 'short'`.execute(db.app)
  expect(await allow(db.app, 'short', 1, 60)).toBe(true)
})

test('windows that have ended are forgotten, open ones are not', async () => {
  await allow(db.app, 'open', 1, 60)
  await allow(db.app, 'ended', 1, 0)
  await forgetOldRates(db.app)
  expect((await sql`select key from platform.rate where key in ('open', 'ended')`.execute(db.app)).rows).toEqual([
    { key: 'open' },
  ])
})
