import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { type MasterKey, newId, open, randomKey, seal, unwrapKey, wrapKey } from '../../platform/keys.ts'
import type { Officer } from '../actor/actor.ts'
import type { CivicTransaction } from '../tables.ts'

/** What we keep of a sender: as little as it takes to call back. Never an ID number, never an address. */
export const PersonalData = z.object({ name: z.string().max(120), phone: z.string().max(20) })
export type PersonalData = z.infer<typeof PersonalData>

export type Purpose = 'call' | 'write-letter' | 'verify' | 'collect-verdict' | 'hand-over' | 'minutes'

/** Seals personal data under a key of its own, itself wrapped by the master key that the database never holds. */
export const keepPerson = async (
  tx: CivicTransaction,
  masterKey: MasterKey,
  today: Day,
  data: PersonalData,
): Promise<string> => {
  const id = newId()
  const key = randomKey()
  const sealed = seal(key, Buffer.from(JSON.stringify(data)), `person:${id}`)
  const wrapped = wrapKey(masterKey, key, `person-key:${id}`)
  await sql`select people.keep(${id}, ${wrapped}, ${sealed}, ${today})`.execute(tx)
  return id
}

/** The only way to a name. Who read it, as which post, on which matter and why is recorded before anything is given. */
export const openPerson = async (
  tx: CivicTransaction,
  masterKey: MasterKey,
  ask: { personId: string; officer: Officer; matterId: string; purpose: Purpose },
): Promise<PersonalData | undefined> => {
  const { rows } = await sql<{ wrapped: Buffer; sealed: Buffer }>`
    select * from people.open(${ask.personId}, ${ask.officer.officerId}, ${ask.officer.post.id}, ${ask.matterId}, ${ask.purpose})
  `.execute(tx)
  const row = rows[0]
  if (row === undefined) return undefined
  const key = unwrapKey(masterKey, row.wrapped, `person-key:${ask.personId}`)
  return PersonalData.parse(JSON.parse(open(key, row.sealed, `person:${ask.personId}`).toString()))
}

/** Erases a person by destroying the key and the sealed data. Totals and facts stay whole. */
export const erasePerson = async (tx: CivicTransaction, today: Day, personId: string): Promise<void> => {
  await sql`select people.erase(${personId}, ${today})`.execute(tx)
}
