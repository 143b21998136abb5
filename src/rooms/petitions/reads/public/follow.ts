import type { JSX } from 'hono/jsx/jsx-runtime'
import { attachmentsOf } from '../../../../civic/attachments/attachment.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { superiorOf } from '../../../../civic/posts/posts.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { findPlaceNow } from '../../place-now.ts'
import type { PetitionReader } from '../../subject.ts'
import { findPetition } from '../office/readers.ts'
import { clocksOf } from './clocks.ts'
import { postsById } from './posts.ts'
import { showingsOf } from './readings.ts'
import { storyOf } from './story.ts'
import { postsIn } from './turns.ts'
import { judgingOf } from './verdict.ts'

/** Everything the sender's own page shows. Refuses 'not-allowed' to anybody else. */
export const readFollowed = async (db: PetitionReader, { actor, today }: Pick<Visit, 'actor' | 'today'>) => {
  if (actor.kind !== 'sender') throw new Refusal('not-allowed')
  const petition = await findPetition(db, actor.matterId)
  if (petition === undefined) throw new Refusal('not-found')
  const { matter } = petition
  // What turned out to be an accusation is nobody's to read here any more, not even with a code: others may hold it.
  const secret = petition.stage === 'handing-over' || matter.closed_as === 'handed-over'
  const [place, topics, clocks, judging, superior, rounds] = await Promise.all([
    getPlace(db, matter.place_id),
    listTopics(db),
    clocksOf(db, matter.id),
    judgingOf(db, petition, today),
    superiorOf(db, petition.post_id),
    getRule(db, 'petitions.rounds', matter.opened_on),
  ])
  // A promise whose day passed is not late: it lapsed.
  const owed = clocks.find(({ duty }) => duty.discharged_on === null && duty.kind !== 'petitions.promise')
  const dueOn = owed?.duty.due_on ?? null
  const story = secret ? [] : await storyOf(db, matter.id)
  const photos = secret ? [] : await attachmentsOf(db, matter.id)
  const showings = secret ? [] : await showingsOf(db, matter.id)
  return {
    petition,
    power: actor.power,
    secret,
    place,
    now: await findPlaceNow(db, matter.place_id, today),
    topic: topics.find(({ id }) => id === petition.topic),
    clocks,
    dueOn,
    late: dueOn !== null && dueOn < today,
    judging,
    superior,
    /** The review under way is the last: no round or no superior is left after it. */
    lastReview: petition.round > 0 && (superior === undefined || petition.rounds_used >= rounds.value),
    story,
    photos: photos.filter(({ author }) => author === 'sender'),
    showings,
    posts: await postsById(db, [
      petition.post_id,
      petition.answered?.decided_by_post_id ?? null,
      ...clocks.map(({ duty }) => duty.post_id),
      ...postsIn(story),
      ...showings.map(({ postId }) => postId),
    ]),
  }
}

export type Followed = Awaited<ReturnType<typeof readFollowed>> & { sections: readonly JSX.Element[] }
