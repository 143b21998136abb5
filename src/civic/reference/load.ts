import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ClientBase, Pool } from 'pg'
import { type ReferenceSet, readReference } from './sets.ts'

const REFERENCE = join(import.meta.dirname, '../../../reference')

/** Whoever loads the reference facts of one database holds this lock. */
const referenceLock = 7_146_010

/**
 * Brings the reference tables to what the CSV files in `dir` say: all of them in one transaction, or none. An unchanged set
 * is skipped. A row that the tables have and the files have not is an error that names it: facts end, they do not vanish.
 * `owner` connects as the owner of the tables; the application's role may only read them.
 */
export const loadReference = async (owner: Pick<Pool, 'connect'>, dir = REFERENCE): Promise<void> => {
  const sets = readReference(dir)
  const hash = createHash('sha256').update(JSON.stringify(sets)).digest('hex')
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [referenceLock])
    const { rowCount } = await client.query('select from civic.reference_set where content_hash = $1', [hash])
    if (rowCount === 0) await put(client, sets, hash)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const put = async (client: ClientBase, sets: readonly ReferenceSet[], hash: string): Promise<void> => {
  for (const set of sets) await upsert(client, set)
  for (const set of sets) await settleGone(client, set)
  await client.query(
    `insert into civic.reference_set (content_hash) values ($1)
     on conflict (id) do update set content_hash = excluded.content_hash, loaded_at = excluded.loaded_at`,
    [hash],
  )
}

const upsert = async (client: ClientBase, { table, key, rows }: ReferenceSet): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
  const values = columns.filter((column) => !key.includes(column))
  const list = (prefix: string) => values.map((column) => `${prefix}.${column}`).join(', ')
  await client.query(
    `insert into ${table} as t (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key.join(', ')}) do update set (${values.join(', ')}) = row(${list('excluded')})
     where (${list('t')}) is distinct from (${list('excluded')})`,
    [JSON.stringify(rows)],
  )
}

const settleGone = async (client: ClientBase, { table, key, rows, derived }: ReferenceSet): Promise<void> => {
  const same = key.map((column) => `t.${column} is not distinct from r.${column}`).join(' and ')
  const gone = `from ${table} as t where not exists
    (select from jsonb_populate_recordset(null::${table}, $1::jsonb) as r where ${same})`
  const wanted = [JSON.stringify(rows)]
  if (derived) {
    await client.query(`delete ${gone}`, wanted)
    return
  }
  const found = await client.query<{ row: string }>(
    `select concat_ws(' · ', ${key.map((column) => `t.${column}`).join(', ')}) as row ${gone}`,
    wanted,
  )
  if (found.rows.length === 0) return
  throw new Error(`${table} has rows that the reference files have not: ${found.rows.map(({ row }) => row).join(', ')}`)
}
