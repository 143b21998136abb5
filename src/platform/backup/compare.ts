import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import type { MasterKey } from '../keys.ts'
import { copyOut } from './copy.ts'
import type { HouseData } from './house.ts'
import type { Manifest, Part } from './manifest.ts'
import { tablesOf } from './shape.ts'
import { type Tally, Tallying } from './tally.ts'

/** Names of tables and witnesses in which a database and a backup differ; empty where they are the same. */
export async function differences(
  client: Client,
  manifest: Manifest,
  { masterKey, data }: { masterKey: MasterKey; data: HouseData },
): Promise<string[]> {
  const different: string[] = []
  for (const part of manifest.parts) {
    const { rows, digest } = await tallyOf(client, part)
    if (rows !== part.rows) different.push(`${part.table} (${rows} rows instead of ${part.rows})`)
    else if (digest !== part.digest) different.push(`${part.table} (the same number of rows, but not the same rows)`)
  }
  const known = new Set(manifest.parts.map(({ table }) => table))
  for (const { name } of await tablesOf(client)) if (!known.has(name)) different.push(`${name} (not in the backup)`)
  const names = Object.keys(manifest.witnesses)
  const now = await data.witness(client, names)
  different.push(...names.filter((name) => now[name] !== manifest.witnesses[name]))
  if (!(await data.keyFits(client, masterKey))) different.push('what is sealed (the key does not open it)')
  return different
}

async function tallyOf(client: Client, { table, columns }: Part): Promise<Tally> {
  const tally = new Tallying()
  await pipeline(copyOut(client, `copy ${table} (${columns.join(', ')}) to stdout`), async (source) => {
    for await (const chunk of source) tally.add(chunk)
  })
  return tally.result()
}
