import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { civicToday, setCivicDay } from './clock.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

test('the application reads and writes what it was granted', async () => {
  await setCivicDay(db.app, '2026-12-01')
  expect(await civicToday(db.app)).toBe('2026-12-01')
})

test('the application may not change the shape of the database', async () => {
  for (const ddl of [
    'create table platform.x ()',
    'create table public.x ()',
    'create temp table x ()',
    'drop table platform.rate',
  ])
    await expect(sql.raw(ddl).execute(db.app)).rejects.toThrow(/permission denied|must be owner/)
})
