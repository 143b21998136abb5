import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { engineOf } from './support/engine-of.ts'
import { dataFolder, openProgram, type Program, startProgram } from './support/program.ts'

/** The real process, as `npm start` runs it: how it starts, what it says, and how it ends. */
vi.setConfig({ testTimeout: 120_000 })

const main = 'src/main.ts'
const firstLink = /^Người quản trị đầu tiên \/ first administrator: (http:\S+)$/m
const statusOf = async (url: string) => (await fetch(url)).status

let env: { DATA_DIR: string }
beforeAll(() => {
  env = { DATA_DIR: dataFolder() }
})

describe('a new house, day by day', () => {
  let house: Program & { url: string }
  let link: string
  beforeAll(async () => {
    house = await openProgram(main, env)
    link = await house.says(firstLink)
  })
  afterAll(() => house.kill('SIGTERM'))

  test('answers where it says, lives and is ready, and its one-time link opens', async () => {
    expect(await statusOf(`${house.url}/`)).toBe(200)
    expect(await (await fetch(`${house.url}/health/live`)).json()).toEqual({ live: true })
    expect(await (await fetch(`${house.url}/health/ready`)).json()).toMatchObject({ ready: true })
    expect(await statusOf(link)).toBe(200)
    expect(await statusOf(`${link}x`)).toBe(422)
  })

  test('a second one on the same folder says so in one line and ends; the first goes on', async () => {
    const second = startProgram(main, env)
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(`Lòng Dân is running already on ${env.DATA_DIR}\n`)
    expect(await statusOf(`${house.url}/`)).toBe(200)
  })

  test('ends by SIGTERM, with PostgreSQL, as a program that did what it should', async () => {
    expect(engineOf(env.DATA_DIR)).toBeDefined()
    expect(await house.kill('SIGTERM')).toBe(0)
    expect(engineOf(env.DATA_DIR)).toBeUndefined()
  })

  test('told to end while it still starts, it leaves nothing running either', async () => {
    const hurried = startProgram(main, env)
    await hurried.says(/engine\.ready/)
    expect(await hurried.kill('SIGTERM')).toBe(0)
    expect(engineOf(env.DATA_DIR)).toBeUndefined()
  })

  test('the next start gives a new link, and the old one leads nowhere', async () => {
    house = await openProgram(main, env)
    const next = await house.says(firstLink)
    const moved = (old: string) => old.replace(/^http:\/\/[^/]+/, house.url)
    expect(moved(next)).not.toBe(moved(link))
    expect(await statusOf(next)).toBe(200)
    expect(await statusOf(moved(link))).toBe(422)
  })
})

describe('what a person can mend is said in one line', () => {
  const start = async (wrong: Record<string, string>) => {
    const program = startProgram(main, { ...env, LOG_LEVEL: 'warn', ...wrong })
    return { code: await program.ended, said: program.said() }
  }

  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc"; it wants a number from 0 to 65535'],
    [
      { DATABASE_URL: 'postgresql://me:very-secret@127.0.0.1:1/none' },
      'The database of DATABASE_URL does not let us in: connect ECONNREFUSED 127.0.0.1:1',
    ],
  ])('a wrong value: %o', async (wrong, line) => {
    expect(await start(wrong)).toEqual({ code: 1, said: `${line}\n` })
  })

  test('a data folder that is a file', async () => {
    const file = join(env.DATA_DIR, 'file')
    writeFileSync(file, '')
    const { code, said } = await start({ DATA_DIR: file })
    expect(code).toBe(1)
    expect(said).toMatch(/^DATA_DIR \S+ cannot be used: .+\n$/)
  })

  test('a port that somebody has; PostgreSQL is stopped again', async () => {
    const somebody = createServer()
    await new Promise<void>((listening) => somebody.listen(0, '127.0.0.1', listening))
    const address = somebody.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const line = `127.0.0.1:${port} is taken: set another PORT\n`
    expect(await start({ PORT: String(port) })).toEqual({ code: 1, said: line })
    expect(engineOf(env.DATA_DIR)).toBeUndefined()
    somebody.close()
  })

  test('an address that is not ours', async () => {
    const { code, said } = await start({ HOST: '203.0.113.7' })
    expect(code).toBe(1)
    expect(said).toMatch(/^203\.0\.113\.7:\d+ is no address of this machine: set another HOST\n$/)
  })
})

/** A petition with a name: what a house keeps under its master key. */
const keepSomebody = async (url: string) => {
  const petition = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp ngập.'], name: 'Nguyễn Văn Thử' }
  const answer = await fetch(`${url}/api/deeds/filePetition`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'somebody-is-kept-under-it' },
    body: JSON.stringify(petition),
  })
  expect(answer.status).toBe(200)
}

describe('a house that has lost its key', () => {
  const key = () => join(env.DATA_DIR, 'keys/master.key')
  const start = async () => {
    const program = startProgram(main, { ...env, LOG_LEVEL: 'warn' })
    return { code: await program.ended, said: program.said() }
  }

  test('does not start with a new one, and goes on with its own', async () => {
    renameSync(key(), `${key()}.elsewhere`)
    const said = `There is no master key: put the key of the house at ${key()}\n`
    expect(await start()).toEqual({ code: 1, said })
    expect(existsSync(key())).toBe(false)
    renameSync(`${key()}.elsewhere`, key())
    const house = await openProgram(main, env)
    await keepSomebody(house.url)
    expect(await house.kill('SIGTERM')).toBe(0)
  })

  test('does not start with the key of another house', async () => {
    const own = readFileSync(key())
    writeFileSync(key(), own.toReversed())
    const said = `The master key in ${env.DATA_DIR} is that of another house: it does not open this database\n`
    expect(await start()).toEqual({ code: 1, said })
    writeFileSync(key(), own)
    const house = await openProgram(main, env)
    expect(await house.kill('SIGTERM')).toBe(0)
  })
})
