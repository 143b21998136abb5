import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server wrote into its `postmaster.pid`. */
export type Postmaster = { pid: number; port: number }

/** The server that runs on this data folder, if one is alive: a pid file alone may be left over from a crash. */
export function findPostmaster(data: string): Postmaster | undefined {
  const [pid, port] = readPidFile(data)
  return pid > 0 && port > 0 && commandOf(pid)?.includes(mark(data)) ? { pid, port } : undefined
}

/**
 * Process numbers are used again. Where the number in a leftover pid file has become somebody else's living program,
 * PostgreSQL would refuse to start for ever; a file that names a dead process it handles itself.
 */
export function removeMisleadingPidFile(data: string): void {
  const [pid] = readPidFile(data)
  const command = pid > 0 ? commandOf(pid) : undefined
  if (command !== undefined && !command.includes(mark(data))) rmSync(join(data, 'postmaster.pid'), { force: true })
}

/** What sets our server apart: it was started with this data folder. On Windows any living process is believed. */
const mark = (data: string): string => (process.platform === 'win32' ? windowsMark : data)
const windowsMark = 'alive'

/** Zeros where there is no file, or one that is still being written. */
function readPidFile(data: string): [pid: number, port: number] {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return [0, 0]
  const lines = readFileSync(file, 'utf8').split('\n')
  return [Number(lines[0]) || 0, Number(lines[3]) || 0]
}

/** The command line of a living process. */
export function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32') return process.kill(pid, 0) ? windowsMark : undefined
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return undefined
  }
}
