import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPostmaster } from '../../src/platform/engine/postmaster.ts'

/** The PostgreSQL of a data folder, as `docs/configuration.md` tells how to reach it; undefined where none runs. */
export const engineOf = (dataDir: string): { pid: number; ownerUrl: string } | undefined => {
  const server = findPostmaster(join(dataDir, 'postgres'))
  if (server === undefined) return undefined
  const password = readFileSync(join(dataDir, 'engine.password'), 'utf8')
  return { pid: server.pid, ownerUrl: `postgresql://long_dan_owner:${password}@127.0.0.1:${server.port}/long_dan` }
}
