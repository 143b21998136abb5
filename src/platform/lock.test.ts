import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './lock.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'long-dan-lock-test-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a second process on the same folder is refused until the first lets go', () => {
  const lock = lockFolder(dataDir)
  expect(() => lockFolder(dataDir)).toThrow('is running already')
  lock.release()
  lockFolder(dataDir).release()
})

test('the lock of a process that was killed is free at once', async () => {
  const module = pathToFileURL(join(import.meta.dirname, 'lock.ts')).href
  const script = `import { lockFolder } from ${JSON.stringify(module)}
    lockFolder(${JSON.stringify(dataDir)}); process.stdout.write('held'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script])
  await once(holder.stdout, 'data')
  expect(() => lockFolder(dataDir)).toThrow('is running already')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  lockFolder(dataDir).release()
})
