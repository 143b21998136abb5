import { sql } from 'kysely'
import { endAllSessions } from './civic/actor/end-all-sessions.ts'
import { witness } from './civic/facts/witness.ts'
import { erasedPeople, keyOpensPeople } from './civic/people/kept.ts'
import { erasePerson } from './civic/people/person.ts'
import type { Erased } from './platform/backup/erased.ts'
import type { HouseData } from './platform/backup/house.ts'
import { civicToday } from './platform/clock.ts'
import { erasedPetitions, erasePetition } from './rooms/petitions/erasing.ts'
import type { PetitionTransaction } from './rooms/petitions/subject.ts'

/** What backing up and restoring want to know of the house. */
export const houseData: HouseData = {
  witness,
  keyFits: keyOpensPeople,
  erased: async (client) => ({ people: await erasedPeople(client), petitions: await erasedPetitions(client) }),
}

/**
 * What happened after an older backup and must not be undone by restoring it: who was erased is erased again, and whoever was signed in
 * signs in anew.
 */
export const settleRestored = async (tx: PetitionTransaction, { people, petitions }: Erased['ids']): Promise<void> => {
  const today = await civicToday(tx)
  for (const id of petitions ?? []) await erasePetition(tx, today, id)
  for (const id of people ?? []) await erasePerson(tx, today, id)
  await endAllSessions(tx)
  await sql`update platform.change_count set changes = changes + 1`.execute(tx)
}
