import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEngine } from '../../src/platform/engine/engine.ts'
import { makeLog } from '../../src/platform/log.ts'
import { discard, removeLeftovers, scratchPrefix } from './leftovers.ts'
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

/** One throw-away PostgreSQL for the whole run, gone again at its end, also when the run fails or is interrupted. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers()
  const scratchDir = mkdtempSync(join(tmpdir(), `${scratchPrefix}${process.pid}-`))
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
