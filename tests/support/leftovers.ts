import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandOf, findPostmaster } from '../../src/platform/engine/postmaster.ts'

/** Scratch folders are named by this and by the process of their run. */
export const scratchPrefix = 'long-dan-test-'

/** Files in there by this name and the number of a process that a story started. */
export const programPrefix = 'program.'

/** What a killed run could not clear away itself. */
export function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(scratchPrefix))) {
    const pid = Number(name.slice(scratchPrefix.length).split('-')[0])
    if (!isAlive(pid)) discard(join(tmpdir(), name))
  }
}

/** Nothing in there is worth a clean end: houses are killed, and SIGQUIT makes a server leave at once. */
export function discard(scratchDir: string): void {
  for (const pid of programsOf(scratchDir)) end(pid, 'SIGKILL')
  for (const name of readdirSync(scratchDir)) {
    end(findPostmaster(join(scratchDir, name, 'postgres'))?.pid, 'SIGQUIT')
  }
  rmSync(scratchDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

function programsOf(scratchDir: string): number[] {
  const noted = readdirSync(scratchDir).filter((name) => name.startsWith(programPrefix))
  const pids = noted.map((name) => Number(name.slice(programPrefix.length)))
  return pids.filter((pid) => commandOf(pid)?.includes('src/platform/jsx.ts'))
}

function end(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined || !isAlive(pid)) return
  process.kill(pid, signal)
  for (let wait = 0; isAlive(pid) && wait < 100; wait += 1) sleepWithoutLoop(20)
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
