import { timingSafeEqual } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hmac, type MasterKey } from '../keys.ts'
import { StartError } from '../start-error.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const Part = z.object({
  table: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int(),
  /** Of the rows, whatever their order: `Tally`. */
  digest: hex,
  file: z.string().regex(/^[\w.]+\.gz$/),
  bytes: z.number().int(),
  /** Of the file as it lies there. */
  sha256: hex,
})

const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Tells the right master key from a wrong one, and nothing about it. */
  keyFingerprint: hex,
  migrations: z.array(z.object({ number: z.number().int(), name: z.string(), sha256: hex })).min(1),
  /** One for each table. Empty: nothing but the list of what was erased. */
  parts: z.array(Part),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^\d+$/), called: z.boolean() })),
  /** What the house says of its own data: named digests, taken in the same snapshot. */
  witnesses: z.record(z.string(), z.string()),
  /** Ids of what was erased until then, by kind. */
  erased: z.record(z.string(), z.array(z.string())),
})
export type Manifest = z.infer<typeof Manifest>
export type Part = z.infer<typeof Part>

const files = { manifest: 'manifest.json', mac: 'manifest.mac' } as const

export const fingerprintOf = (key: MasterKey): string => hmac(key, 'backup-fingerprint', '').toString('hex')

/** Signed with the master key: nobody without it makes or changes a backup that is taken for one of this house. */
export function writeManifest(folder: string, masterKey: MasterKey, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, null, 1)}\n`
  const options = { mode: 0o600, flag: 'wx', flush: true } as const
  writeFileSync(join(folder, files.manifest), text, options)
  writeFileSync(join(folder, files.mac), `${hmac(masterKey, 'backup-manifest', text).toString('hex')}\n`, options)
}

/** Throws `StartError` where the folder is no backup, was made under another key, or was changed. */
export function readManifest(folder: string, masterKey: MasterKey): Manifest {
  const [text, mac] = [readFile(folder, files.manifest), readFile(folder, files.mac)]
  const manifest = parse(folder, text)
  if (manifest.keyFingerprint !== fingerprintOf(masterKey)) {
    throw new StartError(
      `${folder} was made under another master key than the one in DATA_DIR: bring the key of that house`,
    )
  }
  const [is, wanted] = [Buffer.from(mac.trim(), 'hex'), hmac(masterKey, 'backup-manifest', text)]
  if (is.length !== wanted.length || !timingSafeEqual(is, wanted)) throw changed(folder, files.manifest)
  return manifest
}

export const changed = (folder: string, file: string): StartError =>
  new StartError(`${join(folder, file)} is torn or was changed: this backup cannot be trusted, take another`)

function readFile(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    throw new StartError(`${folder} is no backup of Lòng Dân, or is torn: it has no ${file}`)
  }
}

function parse(folder: string, text: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw changed(folder, files.manifest)
  }
}
