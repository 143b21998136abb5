import { sql } from 'kysely'
import type { House } from '../../src/house.ts'

/** The petitions of the example by their stories: each was filed under a key that names its story. */
export const petitionsOf = async ({ database }: House): Promise<Map<string, { id: string; code: string }>> => {
  const { rows } = await sql<{ key: string; id: string; code: string }>`
    select k.key, m.id, m.public_code as code from civic.deed_key k
    join civic.matter m on m.id = (k.result->>'petition')::uuid where k.key like 'demo-filing:%'`.execute(database.app)
  return new Map(rows.map(({ key, id, code }) => [key.slice(key.indexOf(':') + 1), { id, code }]))
}
