import type { Pool } from 'pg'
import { type Chance, oneOf } from './hostile.ts'

/** Real values for fields of deeds, by the field's name: whoever attacks from inside knows ids. */
export type Known = (field: string, next: Chance) => string | undefined

/** Where a field is not called as the table whose rows it names. */
const tables: Readonly<Record<string, string>> = { matter: 'petition' }

const posts = ['xa-can-duoc/ubnd/chairperson', 'xa-can-duoc/ubnd/economy-head', 'xa-long-huu/ubnd/chairperson']
const texts: Readonly<Record<string, readonly string[]>> = {
  place: ['xa-can-duoc', 'xa-long-huu', 'tinh-tay-ninh'],
  topic: ['roads', 'environment'],
  office: ['xa-can-duoc/ubnd', 'xa-long-huu/ubnd'],
  period: ['2026-Q1', '2026-08', '2025'],
  quarter: ['2026-Q1', '2026-Q3'],
  startsAt: ['08:00'],
  ...Object.fromEntries(
    ['to', 'by', 'post', 'convenor', 'presidedBy', 'taker', 'delegatedBy', 'measure'].map((name) => [name, posts]),
  ),
  ...Object.fromEntries(
    ['receivedOn', 'heldOn', 'due', 'from', 'until', 'issuedOn', 'promisedFor'].map((name) => [
      name,
      ['2026-09-10', '2026-09-30', '2026-12-31'],
    ]),
  ),
}

export const openKnown = async (owner: Pick<Pool, 'query'>): Promise<Known> => {
  const { rows } = await owner.query<{ schema: string; name: string; column: string }>(
    `select c.table_schema as schema, c.table_name as name, min(c.column_name) as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.column_name in ('id', 'matter_id') and c.data_type = 'uuid'
       and c.table_schema in ('civic', 'petitions', 'dialogues', 'programme', 'reports', 'satisfaction')
     group by 1, 2`,
  )
  const ids = new Map<string, string[]>()
  for (const { schema, name, column } of rows) {
    const found = await owner.query<{ id: string }>(
      `select ${column} as id from ${schema}.${name} order by 1 limit 200`,
    )
    ids.set(name, [...(ids.get(name) ?? []), ...found.rows.map(({ id }) => id)])
  }
  return (field, next) => {
    const from = texts[field] ?? ids.get(tables[field] ?? field)
    return from === undefined || from.length === 0 ? undefined : oneOf(from, next)
  }
}
