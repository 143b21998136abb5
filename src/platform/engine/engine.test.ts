import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { makeLog } from '../log.ts'
import { type Engine, startEngine } from './engine.ts'

let dataDir: string
let engine: Engine | undefined

beforeEach(() => {
  dataDir = mkdtempSync(join(inject('scratchDir'), 'engine-'))
})
afterEach(async () => {
  await engine?.stop()
  engine = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

const start = () => startEngine({ dataDir, engineDir: inject('engineDir'), log: makeLog('silent') })

async function ask(statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: engine?.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end().catch(() => {})
  }
}

test('the server starts, is adopted when found running, stops, and still has its data', async () => {
  engine = await start()
  expect(engine.adopted).toBe(false)
  expect(await ask('show listen_addresses')).toEqual(['127.0.0.1'])
  expect(await ask('show fsync')).toEqual(['on'])
  expect(await ask("select datlocale from pg_database where datname = 'long_dan'")).toEqual(['vi'])
  expect(statSync(join(dataDir, 'engine.password')).mode & 0o077).toBe(0)
  await ask('create table kept as select 1 as one')

  const again = await start()
  expect(again).toMatchObject({ adopted: true, pid: engine.pid, ownerUrl: engine.ownerUrl })

  await engine.stop()
  await expect(ask('select 1')).rejects.toThrow()
  engine = await start()
  expect(engine.adopted).toBe(false)
  expect(await ask('select one from kept')).toEqual([1])
})

test('a server that was killed comes back with every committed row', async () => {
  engine = await start()
  await ask('create table kept as select generate_series(1, 1000) as n')
  process.kill(engine.pid, 'SIGKILL')
  engine = await start()
  expect(engine.adopted).toBe(false)
  expect(await ask('select count(*)::int from kept')).toEqual([1000])
})

test('a leftover pid file that names another program is not believed', async () => {
  engine = await start()
  const file = join(dataDir, 'postgres', 'postmaster.pid')
  await engine.stop()
  writeFileSync(file, [process.pid, join(dataDir, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready'].join('\n'))
  engine = await start()
  expect(engine.adopted).toBe(false)
})

test.runIf(process.getuid?.() === 0)(
  'started by root, the server is not root, even where nobody may enter',
  async () => {
    const closed = join(dataDir, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o700)
    const moved: string[] = []
    const log = makeLog('warn', { write: (line) => moved.push(JSON.parse(line).folder) })
    engine = await startEngine({ dataDir: join(closed, 'data'), engineDir: inject('engineDir'), log })
    expect(statSync(`/proc/${engine.pid}`).uid).not.toBe(0)
    expect(moved[0]).toMatch(/^\/var\/tmp\/long-dan-/)
    await engine.stop()
    rmSync(moved[0] ?? '', { recursive: true, force: true })
  },
)
