import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Actor } from '../../../../civic/actor/actor.ts'
import { postsAbove } from '../../../../civic/posts/posts.ts'
import type { Reading } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { mayReadPetition, type Readers } from '../../may-read.ts'
import { placesAbove } from '../../place-now.ts'
import { type Petition, type PetitionReader, petitionOf } from '../../subject.ts'
import { ownTables } from '../../tables.ts'

/** Reads a petition without locking it. Undefined for a matter of another room, too. */
export const findPetition = async (db: PetitionReader, matterId: string): Promise<Petition | undefined> => {
  const matter = await db
    .selectFrom('civic.matter')
    .selectAll()
    .where('id', '=', matterId)
    .where('room', '=', 'petitions')
    .executeTakeFirst()
  return matter && petitionOf(db, matter)
}

export const readersOf = async (db: PetitionReader, petition: Petition): Promise<Readers> => {
  const handedOver = petition.stage === 'handing-over' || petition.matter.closed_as === 'handed-over'
  const [offices, superiors] = await Promise.all([
    officesOfDuties(db, petition.matter_id),
    postsAbove(db, petition.post_id),
  ])
  return { desk: handedOver ? petition.post_id : undefined, offices, superiors }
}

/** The petition, for an officer who may read all of it. Refuses 'not-found' and 'not-allowed'. */
export const getReadable = async (db: PetitionReader, actor: Actor, matterId: string): Promise<Petition> => {
  const petition = await findPetition(db, matterId)
  if (petition === undefined) throw new Refusal('not-found')
  if (!mayReadPetition(actor, await readersOf(db, petition))) throw new Refusal('not-allowed')
  return petition
}

/** The same question, for the photos of a matter. */
export const mayRead = async (reading: Reading, actor: Actor, matterId: string): Promise<boolean> => {
  const db = ownTables(reading.db)
  const petition = await findPetition(db, matterId)
  return petition !== undefined && mayReadPetition(actor, await readersOf(db, petition))
}

/** The petition with the places whose collectors may ask its sender. Refuses 'not-found'. */
export const getToCollect = async (db: PetitionReader, matterId: string, today: Day) => {
  const petition = await findPetition(db, matterId)
  if (petition === undefined) throw new Refusal('not-found')
  const places = await placesAbove(db, petition.matter.place_id, today)
  return { petition, reach: places.map(({ id }) => id) }
}

/** Where its duties stand, and whence they were handed on. */
const officesOfDuties = async (db: PetitionReader, matterId: string): Promise<string[]> => {
  const { rows } = await sql<{ office_id: string }>`
    select distinct p.office_id from civic.duty d
      left join civic.duty_event e on e.duty_id = d.id and e.kind = 'hand-over'
      join civic.public_post p on p.id in (d.post_id, e.from_post_id, e.to_post_id)
    where d.matter_id = ${matterId}`.execute(db)
  return rows.map((row) => row.office_id)
}
