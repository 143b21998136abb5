import type { Client } from 'pg'

/*
 * More matters than anybody would play: copies of everything that the deeds of the example wrote about its petitions, under new ids.
 * A copy has the rows, the lengths and the indexes of a played petition. Left as they were are the days, the places and the text of the
 * facts (which name the original's ids); photographs, codes and ratings are not copied.
 */
interface Table {
  name: string
  /** Columns that hold an id of a matter, a duty or a fact: a copy has its own. */
  ids: readonly string[]
  /** Other columns that must differ. */
  other?: Readonly<Record<string, string>>
  where?: string
}

const ofMatters = 'matter_id is not null'
const tables: readonly Table[] = [
  { name: 'civic.matter', ids: ['id'], other: { public_code: codeOfCopy() } },
  { name: 'petitions.petition', ids: ['matter_id'], other: { other_code: 'null' } },
  { name: 'civic.message', ids: ['id', 'matter_id'] },
  { name: 'civic.search_entry', ids: ['matter_id'] },
  { name: 'civic.duty', ids: ['id', 'matter_id'] },
  { name: 'civic.duty_event', ids: ['duty_id'] },
  { name: 'civic.fact_actor', ids: ['fact_id'], where: `fact_id in (select id from civic.fact where ${ofMatters})` },
  { name: 'civic.fact', ids: ['id', 'matter_id'], where: ofMatters },
  { name: 'civic.verdict', ids: ['id', 'matter_id', 'duty_id'] },
  { name: 'civic.notice', ids: ['id', 'matter_id'] },
  { name: 'petitions.draft', ids: ['id', 'matter_id'] },
  { name: 'petitions.publication', ids: ['matter_id'] },
  { name: 'petitions.withholding', ids: ['matter_id'] },
]

/** `PA-`, then the number of the row and of its copy. */
function codeOfCopy(): string {
  const digits = `lpad(upper(to_hex(dense_rank() over (order by id) * 65536 + n)), 7, '0')`
  return `'PA-' || left(${digits}, 4) || '-' || right(${digits}, 3)`
}

/** Copies the played matters until there are about so many; as the owner, past triggers and references. */
export const copyMatters = async (owner: Client, wanted: number): Promise<void> => {
  const { rows } = await owner.query<{ played: number }>('select count(*)::int as played from civic.matter')
  const copies = Math.max(0, Math.round(wanted / (rows[0]?.played ?? 1)) - 1)
  await owner.query('begin')
  await owner.query('set local session_replication_role = replica')
  for (const table of tables) await copy(owner, table, copies)
  await owner.query('update platform.change_count set changes = (select count(*) from civic.fact)')
  await owner.query('commit')
  await owner.query('vacuum analyze')
}

const copy = async (owner: Client, { name, ids, other = {}, where = 'true' }: Table, copies: number): Promise<void> => {
  const columns = await writable(owner, name)
  const values = columns.map((column) =>
    ids.includes(column) ? `md5(${column}::text || '/' || n)::uuid` : (other[column] ?? column),
  )
  await owner.query(
    `insert into ${name} (${columns.join(', ')})
     select ${values.join(', ')} from ${name} cross join generate_series(1, ${copies}) as n where ${where}`,
  )
}

/** All columns but those that the database writes itself. */
const writable = async (owner: Client, name: string): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema || '.' || table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position`,
    [name],
  )
  return rows.map((row) => row.name)
}
