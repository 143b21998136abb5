import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type Engine, startEngine } from '../src/platform/engine/engine.ts'
import { makeLog } from '../src/platform/log.ts'
import { ask } from './support/ask.ts'
import { emptyDatabase } from './support/database.ts'
import { engineOf } from './support/engine-of.ts'
import { dataFolder, openProgram, startProgram } from './support/program.ts'

/** The real process as a guest on a PostgreSQL that somebody else runs: `DATABASE_URL`. */
vi.setConfig({ testTimeout: 120_000 })

const main = 'src/main.ts'
const placeNames = async (url: string) => (await fetch(`${url}/noi/xa-can-duoc`)).text()

test('as a superuser in an empty database: it migrates and serves, and runs no PostgreSQL of its own', async () => {
  const { name, ownerUrl, drop } = await emptyDatabase()
  const env = { DATABASE_URL: ownerUrl, DATA_DIR: dataFolder() }
  const house = await openProgram(main, env)
  expect(await placeNames(house.url)).toContain('Cần Đước')
  expect(engineOf(env.DATA_DIR)).toBeUndefined()
  expect(await house.kill('SIGTERM')).toBe(0)
  await drop()
  await ask(inject('templateUrl').replace(/[^/]+$/, 'postgres'), `drop role ${name}_login_app, ${name}_login_public`)
})

describe('as an owner who is no superuser, on a server that has never seen a house', () => {
  let server: Engine
  let as: (role: string, database?: string) => string
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(inject('scratchDir'), 'server-'))
    server = await startEngine({ dataDir, engineDir: inject('engineDir'), durable: false, log: makeLog('silent') })
    as = (role, database = 'town') =>
      Object.assign(new URL(server.ownerUrl), { username: role, password: 'x', pathname: `/${database}` }).href
    for (const statement of [
      `create role town login createrole password 'x'`,
      `create role village login createrole password 'x'`,
      `create role poor login password 'x'`,
      'create database town owner town',
      'create database village owner village',
      'create database poor owner poor',
    ])
      await ask(server.ownerUrl, statement)
  })
  afterAll(() => server.stop())

  test('it starts, and starts again; the owner of a second house there is told what to be given', async () => {
    const env = { DATABASE_URL: as('town'), DATA_DIR: dataFolder() }
    for (const start of ['first', 'second']) {
      const house = await openProgram(main, env)
      expect([start, await placeNames(house.url)]).toEqual([start, expect.stringContaining('Cần Đước')])
      expect(await house.kill('SIGTERM')).toBe(0)
    }
    const neighbour = startProgram(main, { DATABASE_URL: as('village', 'village'), DATA_DIR: dataFolder() })
    expect(await neighbour.ended).toBe(1)
    expect(neighbour.said()).toMatch(/^.+ grant it long_dan_app WITH ADMIN OPTION .+\n$/)
  })

  test.each([
    ['who may make no roles', 'poor', 'poor', /^The role of DATABASE_URL may not set up the house: .+\n$/],
    ['of a database that is not there', 'poor', 'nowhere', /^The database of DATABASE_URL does not let us in: .+\n$/],
  ])('a role %s is told so in one line', async (_, role, database, line) => {
    const house = startProgram(main, { DATABASE_URL: as(role, database), DATA_DIR: dataFolder() })
    expect(await house.ended).toBe(1)
    expect(house.said()).toMatch(line)
  })
})
