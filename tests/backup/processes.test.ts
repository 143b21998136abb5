import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type Engine, startEngine } from '../../src/platform/engine/engine.ts'
import { makeLog } from '../../src/platform/log.ts'
import { openCrowd } from '../faults/crowd.ts'
import { astray, petitionsByKey } from '../faults/ledger.ts'
import { ask } from '../support/ask.ts'
import { engineOf } from '../support/engine-of.ts'
import { dataFolder, openProgram, type Program, startProgram } from '../support/program.ts'
import { backupsFolder } from './copies.ts'

/** The commands as people run them, on a house that eight people write to. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const nothing = { lost: [], doubled: [], halved: [] }
const enough = 40

/** Runs a command to its end. */
const runs = async (entry: string, env: Record<string, string>, ...words: string[]) => {
  const program = startProgram(`src/${entry}.ts`, env, words)
  return { code: await program.ended, said: program.said() }
}

/** A new machine, to which only the key was brought. */
const folderWithKey = (from: string): string => {
  const folder = dataFolder()
  mkdirSync(join(folder, 'keys'))
  cpSync(join(from, 'keys/master.key'), join(folder, 'keys/master.key'))
  return folder
}

const keyOf = (dataDir: string) => readFileSync(join(dataDir, 'keys/master.key'))
const filedIn = async (ownerUrl: string) => [...(await petitionsByKey(ownerUrl)).keys()]

let env: { DATA_DIR: string; TRUST_PROXY: string }
let house: Program & { url: string }
beforeAll(async () => {
  env = { DATA_DIR: dataFolder(), TRUST_PROXY: '1' }
  house = await openProgram('src/main.ts', env)
})
afterAll(() => house.kill('SIGTERM'))

const ownerUrl = (dataDir: string): string => {
  const found = engineOf(dataDir)
  if (found === undefined) throw new Error(`no PostgreSQL runs in ${dataDir}`)
  return found.ownerUrl
}

describe('a backup while eight people write, restored on another machine', () => {
  const into = backupsFolder()
  let before: string[]
  let folder: string
  let there: string

  test('the command takes it beside the running house, and says that the key is not in it', async () => {
    const crowd = openCrowd(house.url)
    await crowd.have(enough)
    before = [...crowd.acknowledged.keys()]
    const { code, said } = await runs('backup', env, into)
    expect([code, said]).toEqual([0, expect.stringContaining('THE KEY IS NOT IN IT')])
    await crowd.have(crowd.acknowledged.size + 1)
    await crowd.goHome()
    folder = join(into, readdirSync(into)[0] ?? '')
    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
    const key = keyOf(env.DATA_DIR)
    for (const form of [key, key.toString('hex'), key.toString('base64')]) {
      expect(kept.some((bytes) => bytes.includes(form))).toBe(false)
    }
  })

  test('without the key nothing is restored, and it is said where to put it', async () => {
    const bare = dataFolder()
    const { code, said } = await runs('restore', { DATA_DIR: bare }, folder)
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^There is no master key: put .+\. Nothing was restored\.\n$/),
    ])
    expect(readdirSync(bare)).not.toContain('keys')
  })

  test('it is one moment: everything acknowledged before, and no petition by halves', async () => {
    there = folderWithKey(env.DATA_DIR)
    const { code, said } = await runs('restore', { DATA_DIR: there }, folder)
    expect([code, said]).toEqual([0, expect.stringMatching(/the ledger and 10 random matters compared, all the same/)])
    const copy = await openProgram('src/main.ts', { DATA_DIR: there })
    const restored = await filedIn(ownerUrl(there))
    expect(restored).toEqual(expect.arrayContaining(before))
    expect(await astray(ownerUrl(there), restored)).toEqual(nothing)
    expect((await filedIn(ownerUrl(env.DATA_DIR))).length).toBeGreaterThan(restored.length)
    expect(await (await fetch(`${copy.url}/noi/xa-can-duoc`)).text()).toContain('Cần Đước')
    expect(await copy.kill('SIGTERM')).toBe(0)
  })

  test('what is no single moment is seen by the same check: tables read one after the other', async () => {
    const crowd = openCrowd(house.url)
    const url = ownerUrl(env.DATA_DIR)
    const facts = await ask<{ n: number }>(
      url,
      `select count(*)::int as n from civic.fact where kind = 'petition.filed'`,
    )
    await crowd.have(enough)
    const petitions = await filedIn(url)
    await crowd.goHome()
    expect(petitions.length).not.toBe(facts[0]?.n)
  })

  test('a second restore into the same folder is refused', async () => {
    const { code, said } = await runs('restore', { DATA_DIR: there }, folder)
    expect([code, said]).toEqual([1, expect.stringContaining('restored into an empty one only. Nothing was restored.')])
  })
})

describe('moving to a PostgreSQL of somebody else, as an owner who is no superuser', () => {
  let server: Engine
  let town: string
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(inject('scratchDir'), 'server-'))
    server = await startEngine({ dataDir, engineDir: inject('engineDir'), durable: false, log: makeLog('silent') })
    await ask(server.ownerUrl, `create role town login createrole password 'x'`)
    await ask(server.ownerUrl, 'create database town owner town')
    town = Object.assign(new URL(server.ownerUrl), { username: 'town', password: 'x', pathname: '/town' }).href
  })
  afterAll(() => server.stop())

  test('while the house runs it is refused, so that nothing stays behind', async () => {
    const { code, said } = await runs('move', { DATA_DIR: env.DATA_DIR, DATABASE_URL: town })
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^Lòng Dân is running already on .+ Nothing was moved\.\n$/),
    ])
  })

  test('stopped, it goes over whole, under its own key, and is written to there; what it came from is still there', async () => {
    const filed = await filedIn(ownerUrl(env.DATA_DIR))
    await house.kill('SIGTERM')
    const { code, said } = await runs('move', { DATA_DIR: env.DATA_DIR, DATABASE_URL: town })
    expect([code, said]).toEqual([0, expect.stringContaining('all the same')])
    expect(readdirSync(env.DATA_DIR).filter((name) => name.startsWith('moving-'))).toEqual([])
    expect((await filedIn(town)).sort()).toEqual(filed.sort())

    const moved = await openProgram('src/main.ts', { ...env, DATABASE_URL: town })
    const crowd = openCrowd(moved.url)
    await crowd.have(8)
    await crowd.goHome()
    expect(await astray(town, [...filed, ...crowd.acknowledged.keys()])).toEqual(nothing)

    const into = backupsFolder()
    expect((await runs('backup', { ...env, DATABASE_URL: town }, into)).code).toBe(0)
    expect(readdirSync(into)).toHaveLength(1)
    expect(await moved.kill('SIGTERM')).toBe(0)
    house = await openProgram('src/main.ts', env)
    expect((await filedIn(ownerUrl(env.DATA_DIR))).sort()).toEqual(filed.sort())
  })
})
