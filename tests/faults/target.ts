import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Engine, startEngine } from '../../src/platform/engine/engine.ts'
import { freePort } from '../../src/platform/free-port.ts'
import { makeLog } from '../../src/platform/log.ts'
import { engineOf } from '../support/engine-of.ts'
import { entryArguments, listening, type Running, startProcess } from '../support/process.ts'

export type EngineKind = 'own' | 'external'

/** A house at one address that can be killed and started again, with its PostgreSQL or beside one. */
export interface Target {
  engine: EngineKind
  url: string
  dataDir: string
  ownerUrl(): string
  /** Starts the house; `entry` another program than the one people start. */
  start(entry?: string): Promise<Running>
  killHouse(): Promise<void>
  /** kill -9; one of ours is started again by the house, another by whoever keeps it: here. */
  killDatabase(): Promise<void>
  /** As an administrator does it, without a word to the house. */
  restartDatabase(): Promise<void>
  /** House and database end, and what they kept is removed. */
  clear(): Promise<void>
}

const log = makeLog('silent')

export interface TargetOptions {
  /** Where the house keeps its data; a new folder otherwise, which is removed in the end. */
  dataDir?: string
  env?: Record<string, string>
}

export const openTarget = async (
  kind: EngineKind,
  { dataDir: given, env = {} }: TargetOptions = {},
): Promise<Target> => {
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-faults-'))
  // Root's server runs as somebody else, who must get there.
  chmodSync(folder, 0o711)
  const dataDir = given ?? join(folder, 'data')
  const port = await freePort()
  let server: Engine | undefined
  const startServer = async (again?: number) => {
    server = await startEngine({ dataDir: join(folder, 'server'), log, ...(again && { port: again }) })
  }
  if (kind === 'external') await startServer()
  const databaseUrl = server?.ownerUrl
  let house: Running | undefined
  const here = () => {
    const found = server ?? engineOf(dataDir)
    if (found === undefined) throw new Error('no PostgreSQL runs')
    return found
  }
  const start = async (entry = 'src/main.ts') => {
    const own = {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      TRUST_PROXY: '1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
    }
    house = startProcess(process.execPath, entryArguments(entry), {
      ...own,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...env,
    })
    await house.says(listening)
    return house
  }
  return {
    engine: kind,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    ownerUrl: () => here().ownerUrl,
    start,
    killHouse: async () => void (await house?.kill('SIGKILL')),
    killDatabase: async () => {
      const at = server?.port
      process.kill(here().pid, 'SIGKILL')
      if (at !== undefined) await startServer(at)
    },
    restartDatabase: async () => {
      if (server === undefined) return void process.kill(here().pid, 'SIGINT')
      const { port: at, stop } = server
      await stop()
      await startServer(at)
    },
    clear: async () => {
      await house?.kill('SIGTERM')
      await server?.stop()
      const left = server === undefined ? engineOf(dataDir) : undefined
      if (left !== undefined) process.kill(left.pid, 'SIGINT')
      while (server === undefined && engineOf(dataDir) !== undefined) await pause(50)
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}
