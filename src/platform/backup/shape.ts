import type { Client } from 'pg'
import { jobsSchema } from '../jobs-schema.ts'

/** A table with the columns that are kept; what PostgreSQL computes from them is computed again. */
export type Table = { name: string; columns: string[] }

/** Jobs are made again by the start and the sweeps. `public` is not ours. */
const notOurs = [jobsSchema, 'public', 'information_schema', 'pg_catalog', 'pg_toast']

/** Every table of the house but unlogged ones, which a crash may empty anyway. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname <> all ($1)
     group by 1 order by 1`,
    [notOurs],
  )
  return rows
}

/** Triggers that are on, and references between tables: what stands in the way of filling tables in any order. */
export type Guards = { triggers: { table: string; name: string }[]; references: Reference[] }
type Reference = { table: string; name: string; definition: string }

export async function guardsOf(client: Client): Promise<Guards> {
  const triggers = await client.query<Guards['triggers'][number]>(
    `select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name
     from pg_trigger t where not t.tgisinternal and t.tgenabled = 'O' order by 1, 2`,
  )
  const references = await client.query<Reference>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`,
  )
  return { triggers: triggers.rows, references: references.rows }
}

export type Sequence = { name: string; value: string; called: boolean }

export async function sequencesOf(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname <> all ($1) order by 1`,
    [notOurs],
  )
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const { rows: now } = await client.query<Omit<Sequence, 'name'>>(
      `select last_value::text as value, is_called as called from ${name}`,
    )
    sequences.push(...now.map((at) => ({ name, ...at })))
  }
  return sequences
}

/** Whether nothing was ever made in this database. */
export async function isEmpty(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname <> 'information_schema' and n.nspname !~ '^pg_' limit 1`,
  )
  return rowCount === 0
}
