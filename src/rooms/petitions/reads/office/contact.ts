import type { Officer } from '../../../../civic/actor/actor.ts'
import { openPerson, type PersonalData, type Purpose } from '../../../../civic/people/person.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { transaction } from '../../../../platform/database.ts'
import { SenderOpened } from '../../contract.ts'
import { type Openable, purposesOf } from '../../may-open.ts'
import type { PetitionReader } from '../../subject.ts'
import type { PetitionTables } from '../../tables.ts'

/**
 * Name and number of the sender, for one officer: nothing was left; it may be opened for these purposes; it was opened today and is
 * shown; it was erased. Undefined where the officer has no purpose.
 */
export type Contact =
  | { is: 'not-left' | 'erased' }
  | { is: 'sealed'; purposes: readonly Purpose[] }
  | { is: 'shown'; person: PersonalData }

/** Opened once with a purpose, it is shown for the rest of the day as long as the purpose lasts. Every showing is recorded. */
export const readContact = async (
  { db, masterKey }: Reading<CivicTables & PetitionTables>,
  { actor, today }: Pick<Visit, 'actor' | 'today'>,
  found: Openable,
): Promise<Contact | undefined> => {
  const purposes = purposesOf(actor, found)
  const { sender_id: personId, matter_id: matterId } = found.petition
  if (actor.kind !== 'officer' || purposes.length === 0) return undefined
  if (personId === null) return { is: 'not-left' }
  const purpose = await openedFor(db, actor, matterId, today)
  if (purpose === undefined || !purposes.includes(purpose)) return { is: 'sealed', purposes }
  const person = await transaction(db, (tx) =>
    openPerson(tx, masterKey, { personId, officer: actor, matterId, purpose }),
  )
  return person === undefined ? { is: 'erased' } : { is: 'shown', person }
}

/** What this officer, as this post, said last today that name and number are needed for. */
const openedFor = async (
  db: PetitionReader,
  { officerId, post }: Officer,
  matterId: string,
  today: Visit['today'],
): Promise<Purpose | undefined> => {
  const fact = await db
    .selectFrom('civic.fact as f')
    .innerJoin('civic.fact_actor as a', 'a.fact_id', 'f.id')
    .select('f.data')
    .where('f.kind', '=', SenderOpened.name)
    .where('f.matter_id', '=', matterId)
    .where('f.day', '=', today)
    .where('f.post_id', '=', post.id)
    .where('a.officer_id', '=', officerId)
    .orderBy('f.position', 'desc')
    .executeTakeFirst()
  return fact && SenderOpened.shape.parse(fact.data).purpose
}
