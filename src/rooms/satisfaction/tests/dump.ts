import type { Pool } from 'pg'

/** A row as the owner of the database sees it: where it lies, which transactions wrote and locked it, and every column. */
export interface DumpedRow {
  table: string
  /** Its place in the table, counted from the first row that lies there. */
  at: number
  transactions: readonly number[]
  columns: Readonly<Record<string, unknown>>
}

/** Every row of every table of every schema but PostgreSQL's own. */
export const dump = async (owner: Pool): Promise<DumpedRow[]> => {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)' order by 1`,
  )
  const dumped: DumpedRow[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query<{ xmin: string; xmax: string; columns: Record<string, unknown> }>(
      `select t.xmin::text, t.xmax::text, to_jsonb(t) as columns from ${name} t order by t.ctid`,
    )
    for (const [at, { xmin, xmax, columns }] of rows.entries()) {
      const transactions = [Number(xmin), Number(xmax)].filter((id) => id > 0)
      dumped.push({ table: name, at, transactions, columns })
    }
  }
  return dumped
}
