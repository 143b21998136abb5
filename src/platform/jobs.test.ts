import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { transaction } from './database.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { makeLog } from './log.ts'

let db: FreshDatabase
let jobs: Jobs
let told: number[] = []
const options = { batchSize: 10, expireInSeconds: 60 }
const log = makeLog('silent')

beforeAll(async () => {
  db = await freshDatabase()
  jobs = await startJobs({ ...db, log, workers: false })
  await jobs.define('tell', async ({ n }: { n: number }) => void told.push(n), options)
  await jobs.define(
    'chain',
    ({ n }: { n: number }) => transaction(db.app, (tx) => jobs.send(tx, 'tell', { n })),
    options,
  )
  await jobs.define('break', () => Promise.reject(new RangeError('broken')), options)
})
beforeEach(() => {
  told = []
})
afterAll(async () => {
  await jobs.stop()
  await db.drop()
})

test('a job sent in a deed runs after it', async () => {
  await transaction(db.app, async (tx) => {
    await jobs.send(tx, 'tell', { n: 1 })
    await jobs.send(tx, 'tell', { n: 2 })
  })
  await jobs.drain()
  expect(told.sort()).toEqual([1, 2])
  await jobs.drain()
  expect(told).toHaveLength(2)
})

test('a job sent in a deed that is refused was never sent', async () => {
  const deed = transaction(db.app, async (tx) => {
    await jobs.send(tx, 'tell', { n: 1 })
    throw new Error('refused')
  })
  await expect(deed).rejects.toThrow('refused')
  await jobs.drain()
  expect(told).toEqual([])
})

test('draining also runs what the jobs send', async () => {
  await transaction(db.app, (tx) => jobs.send(tx, 'chain', { n: 7 }))
  await jobs.drain()
  expect(told).toEqual([7])
})

test('a job that fails is heard of, keeps only the kind of its error, and waits for its next attempt', async () => {
  await transaction(db.app, (tx) => jobs.send(tx, 'break', {}))
  await expect(jobs.drain()).rejects.toThrow('broken')
  const { rows } = await db.owner.query(`select state, output from pgboss.job where name = 'break'`)
  expect(rows).toEqual([{ state: 'retry', output: { error: 'RangeError' } }])
})

test('with workers, jobs run by themselves, and a schedule is kept in the time of Vietnam', async () => {
  const working = await startJobs({ ...db, log })
  await working.define('tell', async ({ n }: { n: number }) => void told.push(n), options)
  await working.schedule('tell', '0 6 * * *')
  await transaction(db.app, (tx) => working.send(tx, 'tell', { n: 3 }))
  for (let wait = 0; told.length === 0 && wait < 100; wait += 1) await pause(50)
  await working.stop()
  expect(told).toEqual([3])
  const { rows } = await db.owner.query('select name, cron, timezone from pgboss.schedule')
  expect(rows).toEqual([{ name: 'tell', cron: '0 6 * * *', timezone: 'Asia/Ho_Chi_Minh' }])
})
