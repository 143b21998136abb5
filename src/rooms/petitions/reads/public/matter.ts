import type { Selectable } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { getPlace, type Place } from '../../../../civic/places/places.ts'
import { type Office, officeOf } from '../../../../civic/posts/posts.ts'
import { listTopics, type Topic } from '../../../../civic/posts/topics.ts'
import type { VerdictTables } from '../../../../civic/verdicts/tables.ts'
import type { WithholdGround } from '../../petition.ts'
import { findPlaceNow } from '../../place-now.ts'
import type { PetitionReader } from '../../subject.ts'
import type { PetitionTables } from '../../tables.ts'
import { type Clocked, publicClocksOf } from './clocks.ts'
import { type PublicPhoto, publicPhotos } from './photos.ts'
import { type Posts, postsById } from './posts.ts'
import { postsIn, type Turn, turnsOf } from './turns.ts'

export type PublicPetition = Selectable<PetitionTables['petitions.public_petition']>
export type Publication = Selectable<PetitionTables['petitions.public_publication']>
export type PublicVerdict = Selectable<VerdictTables['civic.public_verdict']>

/** Everything the page of one published matter says. */
export interface PublicMatter {
  petition: PublicPetition
  publications: readonly Publication[]
  verdicts: readonly PublicVerdict[]
  clocks: readonly Clocked[]
  turns: readonly Turn[]
  /** Rounds whose words are kept back, each with its ground. */
  withheld: ReadonlyMap<number, WithholdGround>
  /** Of its newest fact in the public log. */
  position: number
  photos: readonly PublicPhoto[]
  posts: Posts
  /** Where it happened, by the name of its day. */
  place: Place
  /** What that is today, unless it was split and nobody said to which part it belongs. */
  now: Place | undefined
  topic: Topic | undefined
  /** Of the post that must answer, or answered last. */
  office: Office
}

const publicCode = /^[A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{3}$/

/** By its public code, however it was typed. Undefined alike for what is not public and what never was. */
export const findPublicMatter = async (
  db: PetitionReader,
  typed: string,
  today: Day,
): Promise<PublicMatter | undefined> => {
  const code = typed.toUpperCase()
  if (!publicCode.test(code)) return undefined
  const petition = await db
    .selectFrom('petitions.public_petition')
    .selectAll()
    .where('public_code', '=', code)
    .executeTakeFirst()
  if (petition === undefined) return undefined
  const id = petition.matter_id
  const clocks = await publicClocksOf(db, id)
  const told = await turnsOf(db, id)
  return {
    petition,
    publications: await db
      .selectFrom('petitions.public_publication')
      .selectAll()
      .where('matter_id', '=', id)
      .orderBy('round')
      .execute(),
    verdicts: await db
      .selectFrom('civic.public_verdict')
      .selectAll()
      .where('matter_id', '=', id)
      .orderBy('round')
      .execute(),
    clocks,
    ...told,
    photos: await publicPhotos(db, [id]),
    posts: await postsById(db, [petition.post_id, ...postsIn(told.turns)]),
    place: await getPlace(db, petition.place_id),
    now: await findPlaceNow(db, petition.place_id, today),
    topic: (await listTopics(db)).find((topic) => topic.id === petition.topic),
    office: await officeOf(db, petition.post_id),
  }
}
