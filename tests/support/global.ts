import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEngine } from '../../src/platform/engine/engine.ts'
import { findPostmaster } from '../../src/platform/engine/postmaster.ts'
import { makeLog } from '../../src/platform/log.ts'
import { buildTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection string to the template that every test database is a copy of. Nobody connects to it. */
    templateUrl: string
    /** The server's programs, unpacked once and kept between runs. */
    engineDir: string
    /** A folder of this run for whatever stories leave behind; removed at its end with the servers in it. */
    scratchDir: string
  }
}

const prefix = 'long-dan-test-'

/** One throw-away PostgreSQL for the whole run, gone again at its end, also when the run fails or is interrupted. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers()
  const scratchDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(scratchDir, 0o711)
  const atExit = () => discard(scratchDir)
  process.once('exit', atExit)
  const engineDir = join(tmpdir(), `long-dan-engine-${process.getuid?.() ?? 'user'}`)
  const dataDir = join(scratchDir, 'cluster')
  const engine = await startEngine({ dataDir, engineDir, durable: false, log: makeLog('error') })
  await buildTemplate(engine.ownerUrl)
  project.provide('templateUrl', engine.ownerUrl)
  project.provide('engineDir', engineDir)
  project.provide('scratchDir', scratchDir)
  return async () => {
    process.off('exit', atExit)
    await engine.stop()
    discard(scratchDir)
  }
}

/** What a killed run could not clear away itself. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!isAlive(pid)) discard(join(tmpdir(), name))
  }
}

/** Nothing in there is worth a clean end: SIGQUIT makes a server leave at once. */
function discard(scratchDir: string): void {
  for (const name of readdirSync(scratchDir)) {
    const data = join(scratchDir, name, 'postgres')
    const server = existsSync(data) ? findPostmaster(data) : undefined
    if (server) process.kill(server.pid, 'SIGQUIT')
    for (let wait = 0; server && isAlive(server.pid) && wait < 100; wait += 1) sleepWithoutLoop(20)
  }
  rmSync(scratchDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

/** While the process exits nothing asynchronous runs any more. */
function sleepWithoutLoop(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
