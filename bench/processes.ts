import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export interface Process {
  /** The addresses it printed, in order. */
  urls: readonly string[]
  pid: number
  stop(): Promise<void>
  /** kill -9. */
  kill(): void
}

/** Starts one of our programs apart from the load, and waits until it has printed so many addresses. */
export const startProcess = (entry: string, env: Record<string, string>, addresses = 1): Promise<Process> =>
  new Promise((resolve, reject) => {
    const args = ['--import', './src/platform/jsx.ts', entry]
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    const ended = new Promise<void>((over) => child.once('exit', () => over()))
    const stop = () => {
      child.kill('SIGTERM')
      return ended
    }
    ended.then(() => reject(new Error(`${entry} ended: ${said}`)))
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      const urls = [...said.matchAll(/: (http:\S+)\n/g)].map((found) => found[1] ?? '')
      if (urls.length >= addresses) resolve({ urls, pid: child.pid ?? 0, stop, kill: () => child.kill('SIGKILL') })
    })
  })
