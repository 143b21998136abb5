import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../../tests/support/database.ts'
import { migrate } from './migrate.ts'

let dir: string
let database: Awaited<ReturnType<typeof emptyDatabase>>

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'long-dan-migrate-test-'))
  database = await emptyDatabase()
  write('0001_one.sql', 'create table one (n int); insert into one values (1);')
  write('0002_two.sql', 'insert into one values (2);')
})
afterEach(async () => {
  rmSync(dir, { recursive: true })
  await database.drop()
})

const write = (name: string, text: string) => writeFileSync(join(dir, name), text)
const run = () => migrate(database.ownerUrl, { dir })

async function rowsOfOne(): Promise<number[]> {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('select n from one order by n')
  await client.end()
  return rows.map(({ n }) => n)
}

test('several processes migrate at once, and each file runs once', async () => {
  const applied = await Promise.all([run(), run(), run(), run()])
  expect(applied.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql'])
  expect(await rowsOfOne()).toEqual([1, 2])
})

test('a later release adds what is new and nothing else', async () => {
  await run()
  write('0003_three.sql', 'insert into one values (3);')
  expect(await run()).toEqual(['0003_three.sql'])
  expect(await run()).toEqual([])
})

test('a file that was changed after it ran ends the start', async () => {
  await run()
  write('0001_one.sql', 'create table one (n bigint);')
  await expect(run()).rejects.toThrow('Migration 0001_one.sql was changed after it was applied')
})

test('an older release on a newer database ends the start', async () => {
  await run()
  rmSync(join(dir, '0002_two.sql'))
  await expect(run()).rejects.toThrow('The database knows migration 0002_two.sql, this release does not')
})

test('a gap in the numbers ends the start before anything runs', async () => {
  write('0004_four.sql', '')
  await expect(run()).rejects.toThrow('0004_four.sql is not migration number 3')
})

test('a file that fails leaves nothing behind, and those before it stay', async () => {
  write('0003_three.sql', 'insert into one values (3); select 1 / 0;')
  await expect(run()).rejects.toThrow('Migration 0003_three.sql fails: division by zero')
  expect(await rowsOfOne()).toEqual([1, 2])
})

test('each is told of as it is applied, though a later one fails', async () => {
  write('0003_three.sql', 'select 1 / 0;')
  const heard: string[] = []
  await expect(migrate(database.ownerUrl, { dir, told: (name) => heard.push(name) })).rejects.toThrow('0003_three.sql')
  expect(heard).toEqual(['0001_one.sql', '0002_two.sql'])
})
