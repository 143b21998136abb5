import { sql } from 'kysely'
import type { House } from '../../src/house.ts'

/** What acts of the example opened in the room `programme`, by their ids: each was done under a key that names its act. */
export const openedOf = async ({ database }: House): Promise<Map<string, string>> => {
  const { rows } = await sql<{ key: string; id: string }>`
    select key, coalesce(result->>'task', result->>'directive', result->>'hot', result->>'explanation') as id
    from civic.deed_key where key like 'demo-programme:%'`.execute(database.app)
  return new Map(rows.map(({ key, id }) => [key.slice(key.indexOf(':') + 1), id]))
}
