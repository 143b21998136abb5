import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { run } from './run.ts'

/** A PostgreSQL data folder of our own and the password of its owner role. */
export type Cluster = { data: string; serverLog: string; password: string }

export const ownerRole = 'long_dan_owner'

/** Makes the data folder the first time. It gets its name only when complete: an interrupted attempt starts afresh. */
export async function prepareCluster(home: Home, binaries: Binaries): Promise<Cluster> {
  const data = join(home.folder, 'postgres')
  const serverLog = join(home.folder, 'postgres.log')
  const password = readPassword(join(home.folder, 'engine.password'))
  if (!existsSync(data)) await initialise(home, binaries, data, password)
  const has = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const wants = binaries.version.split('.')[0]
  if (has !== wants) throw new StartError(`${data} was written by PostgreSQL ${has}; this release brings ${wants}`)
  giveTo(home, serverLog)
  return { data, serverLog, password }
}

function readPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
  return readFileSync(file, 'utf8')
}

async function initialise(home: Home, binaries: Binaries, data: string, password: string): Promise<void> {
  const draft = `${data}.draft`
  const passwordForServer = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (home.user) chownSync(draft, home.user.uid, home.user.gid)
  writeFileSync(passwordForServer, password, { mode: 0o600 })
  giveTo(home, passwordForServer)
  const locale = ['--locale-provider=icu', '--icu-locale=vi', '--encoding=UTF8']
  const access = ['--auth=scram-sha-256', `--username=${ownerRole}`, `--pwfile=${passwordForServer}`]
  const [code, said] = await run(home, binaries, 'initdb', [`--pgdata=${draft}`, ...locale, ...access])
  rmSync(passwordForServer)
  if (code !== 0) throw new StartError(`PostgreSQL could not make its data folder: ${said.split('\n').at(-1)}`)
  renameSync(draft, data)
}

function giveTo(home: Home, file: string): void {
  if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600 })
  if (home.user) chownSync(file, home.user.uid, home.user.gid)
}
