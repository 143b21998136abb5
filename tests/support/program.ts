import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { programPrefix } from './leftovers.ts'
import { entryArguments, listening, type Running, startProcess } from './process.ts'

/** One of our entry points, running as the process that people start. */
export type Program = Running

/** A data folder of one's own. The engine's programs are shared, so that a first start need not unpack them. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(inject('scratchDir'), 'house-'))
  symlinkSync(inject('engineDir'), join(folder, 'engine'))
  return folder
}

/** Nothing of our own environment but the path reaches it. */
export const startProgram = (entry: string, env: Record<string, string>, words: readonly string[] = []): Program =>
  startCommand(process.execPath, entryArguments(entry, words), { PATH: process.env.PATH ?? '', PORT: '0', ...env })

/** A command that becomes one of our entry points. */
export const startCommand = (command: string, args: readonly string[], env: Record<string, string>): Program => {
  const program = startProcess(command, args, env)
  const note = join(inject('scratchDir'), `${programPrefix}${program.pid}`)
  writeFileSync(note, '')
  program.ended.then(() => rmSync(note, { force: true }))
  return program
}

/** Starts it and waits until it answers. */
export const openProgram = async (entry: string, env: Record<string, string>): Promise<Program & { url: string }> => {
  const program = startProgram(entry, env)
  return { ...program, url: await program.says(listening) }
}
