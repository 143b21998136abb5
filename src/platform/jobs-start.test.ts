import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { transaction } from './database.ts'
import { startJobs } from './jobs.ts'
import { makeLog } from './log.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

test('several processes open the jobs of a new database at once, and a job runs once', async () => {
  const told: number[] = []
  const opened = await Promise.all(
    [1, 2, 3].map(async () => {
      const jobs = await startJobs({ ...db, log: makeLog('silent'), workers: false })
      await jobs.define('tell', async ({ n }: { n: number }) => void told.push(n), {
        batchSize: 10,
        expireInSeconds: 60,
      })
      return jobs
    }),
  )
  await transaction(db.app, async (tx) => {
    for (const n of [1, 2, 3]) await opened[0]?.send(tx, 'tell', { n })
  })
  await Promise.all(opened.map((jobs) => jobs.drain()))
  expect(told.sort()).toEqual([1, 2, 3])
  await Promise.all(opened.map((jobs) => jobs.stop()))
})
