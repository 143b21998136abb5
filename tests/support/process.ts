import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** A command of ours, running. */
export interface Running {
  pid: number
  /** Everything on both of its outputs so far. */
  said(): string
  /** Waits for a text on its outputs and gives what the pattern caught first. */
  says(pattern: RegExp): Promise<string>
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>
  kill(signal: NodeJS.Signals): Promise<number | null>
}

export const listening = /^Lòng Dân: (http:\S+)$/m

/** What `node` is told to run one of our entry points. */
export const entryArguments = (entry: string, words: readonly string[] = []): string[] => [
  '--enable-source-maps',
  '--import',
  './src/platform/jsx.ts',
  entry,
  ...words,
]

/** Starts a command in the folder of the project, with nothing of our own environment. */
export const startProcess = (command: string, args: readonly string[], env: Record<string, string>): Running => {
  const child: ChildProcess = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(said)
      if (found) return found[1] ?? ''
      const over = await Promise.race([ended.then(() => true), pause(20, false)])
      if (over && !pattern.test(said))
        throw new Error(`${[command, ...args].join(' ')} ended without saying ${pattern}: ${said}`)
    }
  }
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { pid: child.pid ?? 0, said: () => said, says, ended, kill }
}
