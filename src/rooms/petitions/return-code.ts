import type { Kysely } from 'kysely'
import type { CodeOpens } from '../../civic/room.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { codeFrom, hmac, type MasterKey } from '../../platform/keys.ts'
import type { PetitionTables } from './tables.ts'

/*
 * The return code: 13 characters of 5 bits, 65 bits, grouped 4-4-5 to be read aloud. It is an HMAC of the client key, so that the same
 * form sent twice shows the same code, and it is stored only hashed. It never stands in a URL.
 */
const length = 13

export const returnCode = (masterKey: MasterKey, clientKey: string): string =>
  codeFrom(hmac(masterKey, 'petitions.return-code', clientKey), length)

export const grouped = (code: string): string => `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`

export const hashOf = (masterKey: MasterKey, code: string): Buffer =>
  hmac(masterKey, 'petitions.return-code-hash', code)

/** What a tired hand types: lower case, spaces, dashes, and the letters that look like digits. */
const readCode = (typed: string): string | undefined => {
  const code = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length ? code : undefined
}

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
