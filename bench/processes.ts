import { entryArguments, startProcess as start } from '../tests/support/process.ts'

export interface Process {
  /** The addresses it printed, in order. */
  urls: readonly string[]
  pid: number
  stop(): Promise<void>
  /** kill -9. */
  kill(): void
}

/** Starts one of our programs apart from the load, and waits until it has printed so many addresses. */
export const startProcess = async (entry: string, env: Record<string, string>, addresses = 1): Promise<Process> => {
  const running = start(process.execPath, entryArguments(entry), { PATH: process.env.PATH ?? '', ...env })
  await running.says(new RegExp(`(?:: http:\\S+\\n[^]*?){${addresses}}`))
  return {
    urls: [...running.said().matchAll(/: (http:\S+)\n/g)].map(([, url = '']) => url),
    pid: running.pid,
    stop: async () => void (await running.kill('SIGTERM')),
    kill: () => void running.kill('SIGKILL'),
  }
}
