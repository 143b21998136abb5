import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client } from 'pg'
import type { MasterKey } from '../keys.ts'
import { migrateTo } from '../migrate.ts'
import { StartError } from '../start-error.ts'
import { differences } from './compare.ts'
import { copyIn } from './copy.ts'
import type { HouseData } from './house.ts'
import type { Manifest } from './manifest.ts'
import { asOwner } from './session.ts'
import { guardsOf, isEmpty } from './shape.ts'

export type Target = { ownerUrl: string; masterKey: MasterKey; data: HouseData; migrationsDir: string }

/**
 * Fills an empty database with a checked backup, at the level the backup has, and compares: every row of every table, and what the house
 * says of its own data. All of it is one transaction: where anything fails or differs, nothing is left behind.
 */
export async function restoreBackup(target: Target, folder: string, manifest: Manifest): Promise<void> {
  if (manifest.parts.length === 0)
    throw new StartError(`${folder} holds only the list of what was erased: take a whole backup`)
  await asOwner(target.ownerUrl, 'begin', async (client) => {
    if (!(await isEmpty(client))) {
      throw new StartError('There is something in this database already: a backup is restored into an empty one only')
    }
    await migrateTo(client, manifest.migrations, { dir: target.migrationsDir })
    await fill(client, folder, manifest)
    const different = await differences(client, manifest, target)
    if (different.length > 0) throw new StartError(`What was restored differs from the backup: ${different.join(', ')}`)
  })
}

async function fill(client: Client, folder: string, manifest: Manifest): Promise<void> {
  // A migration may have put rows there, which are rows of the backup, too.
  const tables = manifest.parts.map(({ table }) => table).join(', ')
  await client.query(`truncate ${tables}`)
  await unguarded(client, async () => {
    for (const { table, columns, file } of manifest.parts) {
      const source = createReadStream(join(folder, file))
      await pipeline(source, createGunzip(), copyIn(client, `copy ${table} (${columns.join(', ')}) from stdin`))
    }
  })
  // Until somebody counts them, the planner takes them for empty.
  await client.query(`analyze ${tables}`)
  for (const { name, value, called } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [name, value, called])
  }
}

/**
 * Triggers tell of deeds, and restoring is none: a fact put back is not one more change. References between tables are checked when all
 * of them are full, whatever order they were filled in.
 */
async function unguarded(client: Client, work: () => Promise<void>): Promise<void> {
  const { triggers, references } = await guardsOf(client)
  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`)
  await work()
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
  for (const { table, name } of triggers) await client.query(`alter table ${table} enable trigger ${name}`)
}
