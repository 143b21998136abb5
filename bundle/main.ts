import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runCommand } from '../src/run.ts'
import { layOut } from './lay-out.ts'

/*
 * npm run bundle [-- <folder>]: one file that installs the house on a machine of this kind without network, in ./bundles or the folder
 * named, and its SHA-256 beside it.
 */
const root = join(import.meta.dirname, '..')

const bundle = async (): Promise<string> => {
  const into = process.argv[2] ?? join(root, 'bundles')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const name = `long-dan-${version}-${process.platform}-${process.arch}`
  mkdirSync(into, { recursive: true })
  const draft = mkdtempSync(join(into, 'draft-'))
  try {
    layOut(root, join(draft, name))
    const file = `${name}.tar.gz`
    execFileSync('tar', ['--owner=0', '--group=0', '--sort=name', '-czf', file, name], { cwd: draft })
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(draft, file)), hash)
    const done = join(into, file)
    renameSync(join(draft, file), done)
    writeFileSync(`${done}.sha256`, `${hash.digest('hex')}  ${file}\n`)
    const megabytes = Math.round(statSync(done).size / 1024 / 1024)
    return [
      `${done}: ${megabytes} MB, chạy không cần mạng. / ${megabytes} MB, runs without a network.`,
      `tar xzf ${file} && ${name}/long-dan start`,
    ].join('\n')
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

await runCommand(bundle, 'No bundle was made.')
