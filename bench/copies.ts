import type { Client } from 'pg'

/*
 * More matters than anybody would play: copies of everything that the deeds of the example wrote about its petitions, under new ids.
 * A copy has the rows, the lengths and the indexes of a played petition. Where many are wanted only closed petitions go on being copied,
 * whole weeks earlier, up to twenty years: a province does not have more in hand because it has been at it for longer. Copies lie in all
 * communes in turn, with the same posts of each. Left as it was is the text of the facts (which name the original's ids and posts);
 * photographs, codes and ratings are not copied.
 */
interface Table {
  name: string
  /** Columns that hold an id of a matter, a duty or a fact: a copy has its own. */
  ids: readonly string[]
  /** Other columns that must differ. */
  other?: Readonly<Record<string, string>>
  /** By what its rows are numbered as they come. */
  order?: string
  /** Rows that go on being copied with what is closed; all of them where nothing is said. */
  settled?: string
  /** The matter a row belongs to. */
  of?: string
}

const tables: readonly Table[] = [
  { name: 'civic.matter', of: 't.id', ids: ['id'], other: { public_code: codeOfCopy() } },
  { name: 'petitions.petition', ids: ['matter_id'], other: { other_code: 'null' } },
  { name: 'civic.message', order: 'position', ids: ['id', 'matter_id'] },
  { name: 'civic.search_entry', ids: ['matter_id'] },
  { name: 'civic.duty', ids: ['id', 'matter_id'] },
  {
    name: 'civic.duty_event',
    order: 'id',
    of: '(select matter_id from civic.duty d where d.id = t.duty_id)',
    ids: ['duty_id'],
  },
  { name: 'civic.fact_actor', of: '(select matter_id from civic.fact f where f.id = t.fact_id)', ids: ['fact_id'] },
  { name: 'civic.fact', order: 'position', ids: ['id', 'matter_id'] },
  { name: 'civic.verdict', ids: ['id', 'matter_id', 'duty_id'] },
  { name: 'civic.notice', settled: 't.done_on is not null', ids: ['id', 'matter_id'] },
  { name: 'petitions.draft', ids: ['id', 'matter_id'] },
  { name: 'petitions.publication', ids: ['matter_id'] },
  { name: 'petitions.withholding', ids: ['matter_id'] },
]

export const copiedTables: readonly string[] = tables.map(({ name }) => name)

/** `PA-`, then the number of the row and of its copy. */
function codeOfCopy(): string {
  const digits = `lpad(upper(to_hex(dense_rank() over (order by t.id) * 1048576 + n)), 7, '0')`
  return `'PA-' || left(${digits}, 4) || '-' || right(${digits}, 3)`
}

/** The id of the `n`th copy, in the form of a random UUID. */
export const idOfCopy = (id: string): string =>
  `overlay(overlay(md5(${id}::text || '/' || n) placing '4' from 13) placing '8' from 17)::uuid`

/** So many copies of what is in hand; from there on only what is closed is copied. */
const inHand = 20
const weeks = 1_040
/** Its posts are those that every commune has. */
const pattern = 'xa-can-duoc'

/** Copies the played petitions until there are about so many; as the owner, past triggers and references. */
export const copyMatters = async (owner: Client, wanted: number): Promise<void> => {
  await owner.query('begin')
  await owner.query('set local session_replication_role = replica')
  await owner.query(
    `create temp table original on commit drop as
     select p.matter_id, m.place_id as home, closed_on is not null
       and not exists (select from civic.duty d where d.matter_id = m.id and d.discharged_on is null) as is_closed
     from petitions.petition p join civic.matter m on m.id = p.matter_id`,
  )
  await owner.query(
    `create temp table commune on commit drop as
     select id, row_number() over (order by id) - 1 as at, count(*) over () as communes from civic.place c
     where kind = 'commune' and valid_until is null and not exists (
       select from civic.post p where p.id like $1 || '/%' and not exists (
         select from civic.post q where q.id = c.id || substr(p.id, length($1) + 1)))`,
    [pattern],
  )
  const { rows } = await owner.query<{ played: number; closed: number }>(
    'select count(*)::int as played, (count(*) filter (where is_closed))::int as closed from original',
  )
  const { played = 1, closed = 1 } = rows[0] ?? {}
  const few = Math.min(inHand, Math.max(0, Math.round(wanted / played) - 1))
  const more = few < inHand ? 0 : Math.max(0, Math.round((wanted - (few + 1) * played) / closed))
  for (const table of tables) await copy(owner, table, few, few + more)
  await owner.query('update platform.change_count set changes = (select count(*) from civic.fact)')
  await owner.query('commit')
  await owner.query('vacuum analyze')
}

const copy = async (
  owner: Client,
  { name, ids, other = {}, order = ids[0], settled = 'true', of = 't.matter_id' }: Table,
  few: number,
  all: number,
) => {
  const columns = await writable(owner, name)
  const earlier = `(greatest(n - ${few}, 0) % ${weeks})`
  const values = columns.map(({ column, type }) => {
    if (ids.includes(column)) return idOfCopy(`t.${column}`)
    if (type === 'date') return `t.${column} - 7 * ${earlier}`
    if (type.startsWith('timestamp')) return `t.${column} - interval '1 week' * ${earlier}`
    if (/(^|_)(place|post|office)_id$/.test(column)) return elsewhere(`t.${column}`)
    return other[column] ?? `t.${column}`
  })
  await owner.query(
    `insert into ${name} (${columns.map(({ column }) => column).join(', ')})
     select ${values.join(', ')}
     from (select t.*, home, is_closed from ${name} t join original on original.matter_id = ${of} order by t.${order}) t
       cross join lateral generate_series(1, case when is_closed and ${settled} then ${all} else ${few} end) as n
       left join commune on home in (select id from commune) and commune.at = n % commune.communes`,
  )
}

/** The same place, office or post of another commune; of a place that ended, as it was. */
const elsewhere = (column: string): string =>
  `case when commune.id is null then ${column} else regexp_replace(${column}, '^' || home || '(/|$)', commune.id || '\\1') end`

/** All columns but those that the database writes itself. */
const writable = async (owner: Client, name: string): Promise<{ column: string; type: string }[]> => {
  const { rows } = await owner.query<{ column: string; type: string }>(
    `select column_name as column, data_type as type from information_schema.columns
     where table_schema || '.' || table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position`,
    [name],
  )
  return rows
}
