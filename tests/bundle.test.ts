import { existsSync, mkdtempSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { layOut } from '../bundle/lay-out.ts'
import { engineOf } from './support/engine-of.ts'
import { listening } from './support/process.ts'
import { dataFolder, startCommand } from './support/program.ts'

/** The bundle on a machine that has a shell and nothing else: no Node, no npm, and nobody to ask for a package. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = join(import.meta.dirname, '..')
let folder: string
let env: Record<string, string>

beforeAll(() => {
  folder = mkdtempSync(join(inject('scratchDir'), 'bundle-'))
  env = { PATH: '/nowhere', PORT: '0', DATA_DIR: dataFolder() }
  layOut(root, folder)
})
afterAll(() => {
  const engine = engineOf(env.DATA_DIR ?? '')
  if (engine !== undefined) process.kill(engine.pid, 'SIGINT')
})

const start = (word = 'start') => startCommand('/bin/sh', [join(folder, 'long-dan'), word], env)

test('starts, answers and stops', async () => {
  const house = start()
  const url = await house.says(listening)
  expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ ready: true })
  expect(await house.kill('SIGTERM')).toBe(0)
})

test('says what it can do where it is asked for something else', async () => {
  const asked = start('stat')
  expect(await asked.ended).toBe(2)
  expect(asked.said()).toMatch(/long-dan start \| demo \| .*backup/)
})

test('takes no test along, and no package that only they need', () => {
  for (const path of ['tests', 'node_modules/vitest', 'node_modules/playwright-core', 'src/web/tests'])
    expect([path, existsSync(join(folder, path))]).toEqual([path, false])
})

test('one package left out, and it does not start', async () => {
  renameSync(join(folder, 'node_modules/zod'), join(folder, 'zod'))
  const house = start()
  expect(await house.ended).toBe(1)
  expect(house.said()).toContain("Cannot find package 'zod'")
})
