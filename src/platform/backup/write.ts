import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { realNow } from '../clock.ts'
import type { MasterKey } from '../keys.ts'
import { appliedTo } from '../migrate.ts'
import { StartError } from '../start-error.ts'
import { copyOut } from './copy.ts'
import type { HouseData } from './house.ts'
import { fingerprintOf, type Manifest, type Part, writeManifest } from './manifest.ts'
import { asOwner } from './session.ts'
import { sequencesOf, type Table, tablesOf } from './shape.ts'
import { sha256, showing, Tallying } from './tally.ts'

export type Source = { ownerUrl: string; masterKey: MasterKey; data: HouseData }
export type Written = { folder: string; manifest: Manifest }

/**
 * Writes the whole database, as it is at one moment, into a new folder inside `into`: a gzip file for each table, a list of them, and
 * the master key's signature under that list. The house may run and be written to. `only: 'erased'` writes the list of what was erased
 * and no table. The folder gets its name when it is complete.
 */
export async function writeBackup(source: Source, into: string, only?: 'erased'): Promise<Written> {
  const takenAt = realNow().toISOString()
  const folder = join(into, `${takenAt.slice(0, 19).replaceAll(':', '')}${only ? '-erased' : ''}`)
  const draft = `${folder}.draft`
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    const manifest = await asOwner(source.ownerUrl, snapshot, (client) =>
      write(client, source, { draft, takenAt, only }),
    )
    writeManifest(draft, source.masterKey, manifest)
    renameSync(draft, folder)
    return { folder, manifest }
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw isOfFiles(error) ? new StartError(`The backup could not be written: ${error.message}`) : error
  }
}

/** The disk is full, say, or the folder is somebody else's. */
const isOfFiles = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'errno' in error && !('address' in error)

const snapshot = 'begin isolation level repeatable read read only'

type Draft = { draft: string; takenAt: string; only: 'erased' | undefined }

async function write(client: Client, { masterKey, data }: Source, { draft, takenAt, only }: Draft): Promise<Manifest> {
  if (!(await hasHouse(client))) throw new StartError('There is no house in this database: nothing was backed up')
  if (!(await data.keyFits(client, masterKey))) {
    throw new StartError(
      'The master key in DATA_DIR does not open what this database keeps: give the DATA_DIR of the house',
    )
  }
  const tables = only ? [] : await locked(client)
  const parts: Part[] = []
  for (const table of tables) parts.push(await writePart(client, draft, table))
  return {
    format: 1,
    takenAt,
    keyFingerprint: fingerprintOf(masterKey),
    migrations: await appliedTo(client),
    parts,
    sequences: only ? [] : await sequencesOf(client),
    witnesses: only ? {} : await data.witness(client),
    erased: await data.erased(client),
  }
}

async function hasHouse(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('platform.migration') is not null as there`,
  )
  return rows[0]?.there ?? false
}

/** Nobody migrates under the copy: all tables are held from the first moment. */
async function locked(client: Client): Promise<Table[]> {
  const tables = await tablesOf(client)
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in access share mode`)
  return tables
}

async function writePart(client: Client, draft: string, { name, columns }: Table): Promise<Part> {
  const file = `${name.replaceAll('"', '')}.gz`
  const [tally, bytes] = [new Tallying(), sha256()]
  let size = 0
  await pipeline(
    copyOut(client, `copy ${name} (${columns.join(', ')}) to stdout`),
    showing((chunk) => tally.add(chunk)),
    createGzip({ level: 6 }),
    showing((chunk) => {
      bytes.update(chunk)
      size += chunk.length
    }),
    createWriteStream(join(draft, file), { mode: 0o600, flags: 'wx', flush: true }),
  )
  return { table: name, columns, ...tally.result(), file, bytes: size, sha256: bytes.digest('hex') }
}
