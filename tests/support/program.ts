import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { findPostmaster } from '../../src/platform/engine/postmaster.ts'
import { programPrefix } from './leftovers.ts'

const root = join(import.meta.dirname, '../..')

/** One of our entry points, running as the process that people start. */
export interface Program {
  pid: number
  /** Everything on both of its outputs so far. */
  said(): string
  /** Waits for a text on its outputs and gives what the pattern caught first. */
  says(pattern: RegExp): Promise<string>
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>
  kill(signal: NodeJS.Signals): Promise<number | null>
}

/** A data folder of one's own. The engine's programs are shared, so that a first start need not unpack them. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(inject('scratchDir'), 'house-'))
  symlinkSync(inject('engineDir'), join(folder, 'engine'))
  return folder
}

export const listening = /^Lòng Dân: (http:\S+)$/m

/** Nothing of our own environment but the path reaches it. */
export const startProgram = (entry: string, env: Record<string, string>, words: readonly string[] = []): Program => {
  const args = ['--enable-source-maps', '--import', './src/platform/jsx.ts', entry, ...words]
  return startCommand(process.execPath, args, { PATH: process.env.PATH ?? '', PORT: '0', ...env })
}

/** A command that becomes one of our entry points. */
export const startCommand = (command: string, args: readonly string[], env: Record<string, string>): Program => {
  const child = spawn(command, args, { cwd: root, env })
  const note = join(inject('scratchDir'), `${programPrefix}${child.pid}`)
  writeFileSync(note, '')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      rmSync(note, { force: true })
      resolve(code)
    }),
  )
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

/** Starts it and waits until it answers. */
export const openProgram = async (entry: string, env: Record<string, string>): Promise<Program & { url: string }> => {
  const program = startProgram(entry, env)
  return { ...program, url: await program.says(listening) }
}

/** The PostgreSQL of a data folder, as `docs/configuration.md` tells how to reach it; undefined where none runs. */
export const engineOf = (dataDir: string): { pid: number; ownerUrl: string } | undefined => {
  const server = findPostmaster(join(dataDir, 'postgres'))
  if (server === undefined) return undefined
  const password = readFileSync(join(dataDir, 'engine.password'), 'utf8')
  return { pid: server.pid, ownerUrl: `postgresql://long_dan_owner:${password}@127.0.0.1:${server.port}/long_dan` }
}
