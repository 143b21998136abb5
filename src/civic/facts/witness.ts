import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { copyOut } from '../../platform/backup/copy.ts'

const ledger = 'ledger'
const matter = 'matter '
const mattersLookedAt = 10

/**
 * What can be compared of a house that was copied, whatever it was copied by: digests of the ledger in its order, and of ten matters with
 * every row that names them. `names`: those digests again.
 */
export const witness = async (client: Client, names?: readonly string[]): Promise<Record<string, string>> => {
  const ids = names
    ? names.filter((name) => name.startsWith(matter)).map((name) => name.slice(matter.length))
    : await someMatters(client)
  const digests = await mattersOf(client, ids)
  return {
    [ledger]: await ledgerOf(client),
    ...Object.fromEntries(ids.map((id) => [matter + id, digests.get(id) ?? ''])),
  }
}

const someMatters = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>('select id from civic.matter order by random() limit $1', [
    mattersLookedAt,
  ])
  return rows.map(({ id }) => id)
}

/** SHA-256 over every fact in the order of positions: its id, its day and the leaf that stands for it. */
const ledgerOf = async (client: Client): Promise<string> => {
  const hash = createHash('sha256')
  const facts = `select position, id, kind, version, day, leaf from civic.fact order by position`
  for await (const chunk of copyOut(client, `copy (${facts}) to stdout`)) hash.update(chunk)
  return hash.digest('hex')
}

const mattersOf = async (client: Client, ids: readonly string[]): Promise<Map<string, string>> => {
  const hashes = new Map(ids.map((id) => [id, createHash('sha256')]))
  for (const { table, column } of await tablesThatName(client)) {
    const { rows } = await client.query<{ id: string; row: string }>(
      `select ${column} as id, to_jsonb(t)::text as row from ${table} t where ${column} = any ($1::uuid[]) order by 1, 2`,
      [ids],
    )
    for (const { id, row } of rows) hashes.get(id)?.update(`${table} ${row}\n`)
  }
  return new Map([...hashes].map(([id, hash]) => [id, hash.digest('hex')]))
}

const tablesThatName = async (client: Client): Promise<{ table: string; column: string }[]> => {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
       and (c.column_name = 'matter_id' or (c.table_schema, c.table_name, c.column_name) = ('civic', 'matter', 'id'))
     order by 1, 2`,
  )
  return rows
}
