import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { freePort } from '../../src/platform/free-port.ts'
import { ask } from '../support/ask.ts'
import { engineOf } from '../support/engine-of.ts'
import { dataFolder, openProgram, type Program } from '../support/program.ts'
import { type Crowd, file, openCrowd } from './crowd.ts'
import { astray, petitionsByKey } from './ledger.ts'

/*
 * Eight people file petitions while the app, or PostgreSQL, is killed by kill -9. Whoever was told "received" must be found: exactly
 * one petition, one duty to answer, one fact. Whoever was told nothing asks again under the same key. What was acknowledged is kept here,
 * outside the server, and compared by plain SQL.
 */
vi.setConfig({ testTimeout: 120_000 })

/** Acknowledged before the blow, and again after it. */
const enough = 60
const nothing = { lost: [], doubled: [], halved: [] }

let env: Record<string, string>
let url: string
let house: Program & { url: string }
const open = (entry = 'src/main.ts') => openProgram(entry, env)
const engine = () => {
  const found = engineOf(env.DATA_DIR ?? '')
  if (found === undefined) throw new Error('no PostgreSQL runs')
  return found
}

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  env = { DATA_DIR: dataFolder(), PORT: String(port), TRUST_PROXY: '1' }
  house = await open()
})
afterAll(async () => {
  await house.kill('SIGTERM')
  process.kill(engine().pid, 'SIGINT')
})

/** PostgreSQL answers again: until then plain SQL finds nobody to ask. */
const engineAgain = async (dead: number): Promise<void> => {
  while (engineOf(env.DATA_DIR ?? '')?.pid === dead || !(await engineAnswers())) await pause(50)
}
const engineAnswers = () =>
  ask(engineOf(env.DATA_DIR ?? '')?.ownerUrl ?? '', 'select 1').then(
    () => true,
    () => false,
  )

/** Everybody has their answer, and it names the petition that the database has. */
const expectAllKept = async ({ acknowledged }: Crowd): Promise<void> => {
  const { ownerUrl } = engine()
  expect(await astray(ownerUrl, acknowledged.keys())).toEqual(nothing)
  const kept = await petitionsByKey(ownerUrl)
  const told = [...acknowledged].filter(([key, { petition }]) => kept.get(key) !== petition)
  expect(told).toEqual([])
}

describe('kill -9 under eight writers', () => {
  test('the app is killed: PostgreSQL is adopted by the next start, and nothing acknowledged is lost', async () => {
    const { pid } = engine()
    const crowd = openCrowd(url)
    await crowd.have(enough)
    await house.kill('SIGKILL')
    const before = crowd.acknowledged.size
    expect(await astray(engine().ownerUrl, crowd.acknowledged.keys())).toEqual(nothing)
    house = await open()
    expect(house.said()).toContain('"event":"engine.ready","adopted":true')
    expect(engine().pid).toBe(pid)
    await crowd.have(before + enough)
    await crowd.goHome()
    expect(crowd.unanswered()).toBeGreaterThan(0)
    await expectAllKept(crowd)
  })

  test('PostgreSQL is killed: the app starts it again, goes on without a restart, and nothing acknowledged is lost', async () => {
    const { pid } = engine()
    const crowd = openCrowd(url)
    await crowd.have(enough)
    process.kill(pid, 'SIGKILL')
    const before = crowd.acknowledged.size
    await crowd.have(before + enough)
    await crowd.goHome()
    expect(crowd.unanswered()).toBeGreaterThan(0)
    expect(house.said()).toContain('"event":"engine.lost"')
    expect(engine().pid).not.toBe(pid)
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ ready: true })
    await expectAllKept(crowd)
  })
})

describe('the same check finds', () => {
  test('a petition that was filed again without its key', async () => {
    const [key, address] = ['the-first-key-of-a-sender', '192.0.2.1']
    await file(url, key, address)
    await file(url, key, address)
    expect(await astray(engine().ownerUrl, [key])).toEqual(nothing)
    await file(url, 'another-key-of-that-sender', address, key)
    expect(await astray(engine().ownerUrl, [key])).toEqual({ ...nothing, doubled: [key] })
  })

  test('what a house loses that answers before it commits', async () => {
    await house.kill('SIGTERM')
    house = await open('tests/faults/hasty.ts')
    const beforePostgres = openCrowd(url)
    await beforePostgres.have(enough)
    const { pid } = engine()
    process.kill(pid, 'SIGKILL')
    await beforePostgres.goHome()
    await engineAgain(pid)
    expect((await astray(engine().ownerUrl, beforePostgres.acknowledged.keys())).lost).not.toEqual([])

    const beforeApp = openCrowd(url)
    await beforeApp.have(enough)
    await house.kill('SIGKILL')
    await beforeApp.leave()
    expect((await astray(engine().ownerUrl, beforeApp.acknowledged.keys())).lost).not.toEqual([])
  })
})

describe('what is committed is on the disk', () => {
  const careful = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
  const settings = async (ownerUrl: string) => {
    const rows = await ask<{ name: string; setting: string }>(
      ownerUrl,
      'select name, setting from pg_settings where name = any($1)',
      [Object.keys(careful)],
    )
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  }

  test('our own PostgreSQL waits for the disk, for every role', async () => {
    const { ownerUrl } = engine()
    expect(await settings(ownerUrl)).toEqual(careful)
    expect(await ask(ownerUrl, 'select * from pg_db_role_setting')).toEqual([])
  })

  test('the throw-away one of the tests does not, and that is seen', async () => {
    expect(await settings(inject('templateUrl').replace(/[^/]*$/, 'postgres'))).not.toEqual(careful)
  })
})
