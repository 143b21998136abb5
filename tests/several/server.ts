import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** PostgreSQL as Debian packages it, for what our own engine has no programs for: a replica, a cluster. */
const versions = '/usr/lib/postgresql'
export const owner = { name: 'long_dan_owner', password: 'of-the-tests' }

/** Why it cannot be done here; undefined where it can. */
export const lacking = (programs: readonly string[]): string | undefined => {
  const missing = programs.filter((program) => findProgram(program) === undefined)
  if (missing.length > 0) return `not run: it needs ${missing.join(', ')} (Debian packages)`
  return userInfo().uid === 0 ? undefined : 'not run: it needs root'
}

export const findProgram = (name: string): string | undefined =>
  [...serverFolders(), '/usr/bin', '/usr/sbin'].map((folder) => join(folder, name)).find(existsSync)

const serverFolders = (): string[] =>
  existsSync(versions)
    ? readdirSync(versions)
        .sort()
        .reverse()
        .map((version) => join(versions, version, 'bin'))
    : []

/** Servers refuse to be root; they run as the user of the package. */
export const asPostgres = (() => {
  const idOf = (what: '-u' | '-g') => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }))
  return () => ({ uid: idOf('-u'), gid: idOf('-g') })
})()

export const givenFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  const { uid, gid } = asPostgres()
  chownSync(folder, uid, gid)
  chmodSync(folder, 0o700)
  return folder
}

export const givenFile = (file: string, text: string): string => {
  writeFileSync(file, text, { mode: 0o600 })
  const { uid, gid } = asPostgres()
  chownSync(file, uid, gid)
  return file
}

export const runAsPostgres = (program: string, args: readonly string[], env: Record<string, string> = {}): void =>
  void execFileSync(findProgram(program) ?? program, args, {
    ...asPostgres(),
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: 'pipe',
    cwd: '/',
  })

export interface Daemon {
  pid: number
  kill(signal: NodeJS.Signals): void
  ended: Promise<void>
  said(): string
}

export const startDaemon = (program: string, args: readonly string[], env: Record<string, string> = {}): Daemon => {
  const child = spawn(findProgram(program) ?? program, args, {
    ...asPostgres(),
    env: { PATH: '/usr/bin:/bin:/usr/sbin', LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), ended, said: () => said }
}

export const urlAt = (port: number, database = 'postgres'): string =>
  `postgresql://${owner.name}:${owner.password}@127.0.0.1:${port}/${database}`

export const query = async <Row>(url: string, text: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end().catch(() => {})
  }
}

/** Asks until it is so. */
export const until = async (what: string, is: () => Promise<boolean>, seconds = 60): Promise<void> => {
  const end = performance.now() + seconds * 1_000
  while (performance.now() < end) {
    if (await is().catch(() => false)) return
    await pause(100)
  }
  throw new Error(`${what}: not within ${seconds} s`)
}
