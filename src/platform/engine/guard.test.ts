import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { makeLog } from '../log.ts'
import { type Engine, startEngine } from './engine.ts'
import { guardEngine } from './guard.ts'

let dataDir: string
let engine: Engine

beforeEach(async () => {
  dataDir = mkdtempSync(join(inject('scratchDir'), 'guard-'))
  engine = await startEngine(options())
})
afterEach(async () => {
  await engine.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const options = () => ({ dataDir, engineDir: inject('engineDir'), log: makeLog('silent') })

const answers = async (): Promise<boolean> => {
  const client = new Client({ connectionString: engine.ownerUrl })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const answersWithin = async (seconds: number): Promise<boolean> => {
  for (let wait = 0; wait < seconds * 5; wait += 1) {
    if (await answers()) return true
    await pause(200)
  }
  return false
}

test('a server that was killed stands again at the same address, until the guard goes', async () => {
  const guard = guardEngine(engine, options())
  process.kill(engine.pid, 'SIGKILL')
  expect(await answersWithin(25)).toBe(true)
  await guard.stop()
  await engine.stop()
  expect(await answersWithin(2)).toBe(false)
})

test('without a guard it stays dead', async () => {
  process.kill(engine.pid, 'SIGKILL')
  expect(await answersWithin(3)).toBe(false)
})
