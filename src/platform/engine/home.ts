import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'

/** PostgreSQL refuses to run as root; then its processes run as `nobody`. Undefined: as whoever we are. */
type ServerUser = { uid: number; gid: number } | undefined

/** `folder` holds the server's programs, data, log and password. */
export type Home = { folder: string; user: ServerUser }

/**
 * The engine lives in the data folder. Where we are root and `nobody` cannot pass through to it (below /root, say), it
 * lives in /var/tmp under a name derived from the data folder, and the log says so.
 */
export function prepareHome(dataDir: string, log: Log): Home {
  const asked = resolve(dataDir)
  mkdirSync(asked, { recursive: true, mode: 0o700 })
  if (process.getuid?.() !== 0) return { folder: asked, user: undefined }
  const user = nobody()
  if (canPassThrough(dirname(asked))) {
    chmodSync(asked, 0o711)
    return { folder: asked, user }
  }
  const folder = join('/var/tmp', `long-dan-${createHash('sha256').update(asked).digest('hex').slice(0, 16)}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  chmodSync(folder, 0o711)
  if (statSync(folder).uid !== 0) throw new StartError(`${folder} belongs to someone else: choose another DATA_DIR`)
  log.warn('engine.home-moved', { asked, folder })
  return { folder, user }
}

function canPassThrough(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0
  return mayEnter && (dirname(folder) === folder || canPassThrough(dirname(folder)))
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}
