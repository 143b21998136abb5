import type { House } from '../../src/house.ts'
import { ownTables } from '../../src/rooms/dialogues/tables.ts'

/**
 * The meetings of the example under the names their addresses use: `xa-can-duoc 2026-09-16`, and `reception xa-can-duoc 2026-09-08`;
 * and the works of a place, on which meetings are held: `works xa-can-duoc`.
 */
export const meetingsOf = async ({ database }: House): Promise<Map<string, { id: string; code: string }>> => {
  const rows = await ownTables(database.app)
    .selectFrom('dialogues.public_meeting')
    .select(['matter_id as id', 'public_code as code', 'kind', 'place_id', 'held_on'])
    .execute()
  const works = await ownTables(database.app)
    .selectFrom('dialogues.public_project')
    .select(['matter_id as id', 'public_code as code', 'place_id'])
    .execute()
  return new Map([
    ...rows.map(({ id, code, kind, place_id, held_on }) => {
      const at = `${place_id} ${held_on}`
      return [kind === 'reception' ? `reception ${at}` : at, { id, code }] as const
    }),
    ...works.map(({ place_id, ...found }) => [`works ${place_id}`, found] as const),
  ])
}

/** The promises of the example with their lines. */
export const promisesOf = ({ database }: House): Promise<{ id: string; code: string; line: string }[]> =>
  ownTables(database.app)
    .selectFrom('dialogues.public_promise')
    .select(['matter_id as id', 'public_code as code', 'line'])
    .execute()
