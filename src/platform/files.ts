import { sql } from 'kysely'
import type { AnyDatabase } from './database.ts'
import { type MasterKey, newId, open, randomKey, seal, unwrapKey, wrapKey } from './keys.ts'

/** Keeps bytes sealed under a key of their own; returns their random id. */
export async function putFile(tx: AnyDatabase, masterKey: MasterKey, bytes: Uint8Array): Promise<string> {
  const id = newId()
  const key = randomKey()
  await sql`
    insert into platform.sealed_file (id, wrapped_key, sealed)
    values (${id}, ${wrapKey(masterKey, key, id)}, ${seal(key, bytes, id)})`.execute(tx)
  return id
}

/** Undefined: it never was, or it was erased. */
export async function getFile(db: AnyDatabase, masterKey: MasterKey, id: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ wrapped_key: Buffer; sealed: Buffer }>`
    select wrapped_key, sealed from platform.sealed_file where id = ${id}`.execute(db)
  const [row] = rows
  return row && open(unwrapKey(masterKey, row.wrapped_key, id), row.sealed, id)
}

/** Erasing twice does nothing. */
export async function eraseFile(tx: AnyDatabase, id: string): Promise<void> {
  await sql`delete from platform.sealed_file where id = ${id}`.execute(tx)
}
