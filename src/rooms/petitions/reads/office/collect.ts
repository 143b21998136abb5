import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { threadOf } from '../../../../civic/threads/thread.ts'
import { verdictsOf } from '../../../../civic/verdicts/verdict.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { mayReadToCollect } from '../../may-read.ts'
import type { PetitionReader } from '../../subject.ts'
import type { PetitionTables } from '../../tables.ts'
import { postsById } from '../public/posts.ts'
import { findPublication } from './answers.ts'
import { readContact } from './contact.ts'
import { getToCollect } from './readers.ts'

/** What a collector of another branch needs to ask the sender, and what came of it. */
export const readCollecting = async (
  reading: Reading<CivicTables & PetitionTables>,
  visit: Visit,
  matterId: string,
) => {
  const { db } = reading
  const { petition, reach } = await getToCollect(db, matterId, visit.today)
  const { answered } = petition
  if (answered === undefined || !mayReadToCollect(visit.actor, { petition, reach })) throw new Refusal('not-allowed')
  const waits = petition.stage === 'answered'
  return {
    petition,
    answered,
    waits,
    contact: await readContact(reading, visit, { petition, reach, callingOffice: undefined }),
    words: await wordsToRead(db, matterId, petition.points, answered.round),
    verdict: (await verdictsOf(db, matterId)).at(-1),
    review: await findReview(db, matterId),
    posts: await postsById(db, [petition.post_id, answered.decided_by_post_id]),
    offered: waits ? [] : await reading.sections('call', matterId),
  }
}

export type Collecting = Awaited<ReturnType<typeof readCollecting>>

/** The review that is owed now, if any. */
const findReview = (db: PetitionReader, matterId: string) =>
  db
    .selectFrom('civic.duty')
    .select(['post_id', 'due_on'])
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'petitions.review')
    .where('discharged_on', 'is', null)
    .executeTakeFirst()

/** Question and answer as the public reads them; what was said between the two sides while that is not published. */
const wordsToRead = async (db: PetitionReader, matterId: string, points: number, round: number) => {
  const publication = await findPublication(db, matterId)
  if (publication?.round === round)
    return {
      published: true,
      title: publication.title,
      questions: [publication.question],
      answers: [publication.answer],
    }
  const said = await threadOf(db, matterId, 'sender')
  const textsOf = (kind: string) => said.filter((message) => message.kind === kind).map(({ text }) => text)
  return { published: false, title: null, questions: textsOf('question'), answers: textsOf('answer').slice(-points) }
}
