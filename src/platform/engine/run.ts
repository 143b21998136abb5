import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'

/**
 * Runs one of the server's programs to its end; resolves with its exit code and what it said. A server started by
 * `pg_ctl` outlives us: it leads a session of its own.
 */
export function run(home: Home, binaries: Binaries, program: string, args: string[]): Promise<[number, string]> {
  const library = { LD_LIBRARY_PATH: join(binaries.folder, 'lib') }
  return new Promise((resolve, reject) => {
    const child = spawn(join(binaries.folder, 'bin', program), args, {
      cwd: home.folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...library },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...home.user,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('error', reject)
    child.on('exit', (code) => resolve([code ?? 1, said.trim()]))
  })
}
