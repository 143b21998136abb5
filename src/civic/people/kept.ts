import type { Client } from 'pg'
import { type MasterKey, unwrapKey } from '../../platform/keys.ts'

/** Whether this is the master key under which the people of this database are kept. Opens nobody's data, only a key. */
export const keyOpensPeople = async (client: Pick<Client, 'query'>, masterKey: MasterKey): Promise<boolean> => {
  const { rows } = await client.query<{ id: string; wrapped: Buffer }>(
    'select person_id as id, wrapped from people.person_key limit 1',
  )
  try {
    for (const { id, wrapped } of rows) unwrapKey(masterKey, wrapped, `person-key:${id}`)
    return true
  } catch {
    return false
  }
}

export const erasedPeople = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>('select id from people.person where erased_on is not null')
  return rows.map(({ id }) => id)
}
