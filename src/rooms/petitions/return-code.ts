import type { Kysely } from 'kysely'
import { returnCode as codeIn, hashOfCode, readCode } from '../../civic/actor/return-code.ts'
import type { CodeOpens } from '../../civic/room.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { MasterKey } from '../../platform/keys.ts'
import type { PetitionTables } from './tables.ts'

const room = 'petitions'

/** The code of what was sent under this client key. */
export const returnCode = (masterKey: MasterKey, clientKey: string): string => codeIn(masterKey, room, clientKey)

export const hashOf = (masterKey: MasterKey, code: string): Buffer => hashOfCode(masterKey, room, code)

export const findCode = async (
  db: Kysely<CivicTables>,
  masterKey: MasterKey,
  typed: string,
): Promise<CodeOpens | undefined> => {
  const code = readCode(typed)
  if (code === undefined) return undefined
  const own = db as unknown as Kysely<PetitionTables>
  const row = await own
    .selectFrom('petitions.return_code')
    .select(['matter_id', 'power'])
    .where('code_hash', '=', hashOf(masterKey, code))
    .executeTakeFirst()
  return row === undefined ? undefined : { matterId: row.matter_id, power: row.power }
}
