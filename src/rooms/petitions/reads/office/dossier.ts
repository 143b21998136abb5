import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { attachmentsOf } from '../../../../civic/attachments/attachment.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { successorsOf } from '../../../../civic/places/successions.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import { threadOf } from '../../../../civic/threads/thread.ts'
import { verdictsOf } from '../../../../civic/verdicts/verdict.ts'
import { mayPaste } from '../../may.ts'
import { findCallNotice, purposesOf } from '../../may-open.ts'
import { offeredTo, turnOf } from '../../offered.ts'
import type { PetitionReader } from '../../subject.ts'
import { postsById } from '../public/posts.ts'
import { draftsOf, findPublication } from './answers.ts'
import { clockToExplain, dutiesOf, eventsOf } from './duties.ts'
import { findPasted } from './pasted.ts'
import { colleagues, forwardTargets } from './posts.ts'
import { getReadable } from './readers.ts'
import { similarTo } from './similar.ts'

/** Everything the work page of one petition shows, for an officer who may read all of it. */
export const readDossier = async (db: PetitionReader, officer: Officer, matterId: string, today: Day) => {
  const petition = await getReadable(db, officer, matterId)
  const { matter } = petition
  const [place, topics, messages, photos, duties, verdicts, asking, notice] = await Promise.all([
    getPlace(db, matter.place_id),
    listTopics(db),
    threadOf(db, matterId, 'office'),
    attachmentsOf(db, matterId),
    dutiesOf(db, matterId),
    verdictsOf(db, matterId),
    getRule(db, 'petitions.ask-more', matter.opened_on),
    findCallNotice(db, matterId),
  ])
  const [drafts, events, published] = await Promise.all([
    draftsOf(db, matterId, messages),
    eventsOf(db, duties),
    findPublication(db, matterId),
  ])
  const pasted = petition.answered && (await findPasted(db, matterId, petition.answered.round))
  const posts = await postsById(db, [
    pasted?.by_post_id ?? null,
    petition.post_id,
    petition.drafter_post_id,
    ...messages.map((message) => message.post_id),
    ...duties.map((duty) => duty.post_id),
    ...events.flatMap((event) => [event.from_post_id, event.to_post_id]),
    ...drafts.flatMap((draft) => [draft.by_post_id, draft.decided_by_post_id]),
    ...verdicts.map((verdict) => verdict.collector_post_id),
  ])
  const questions = messages.filter(({ kind }) => kind === 'question')
  const toPublish = duties.findLast(({ kind, discharged_on }) => kind === 'petitions.publish' && discharged_on === null)
  const stands = place.valid_until === null || place.valid_until > today
  const offers = offeredTo(officer, petition, {
    stands,
    mayAskMore: petition.asked_more < asking.value,
    publishingOffice: toPublish && posts.get(toPublish.post_id)?.office_id,
  })
  const callingOffice = notice?.from_office_id ?? undefined
  return {
    petition,
    place,
    topics,
    messages,
    questions,
    photos,
    duties,
    events,
    verdicts,
    posts,
    drafts,
    published,
    toPublish,
    offers,
    turn: turnOf(officer, petition, offers, toPublish?.post_id),
    mayContact: purposesOf(officer, { petition, reach: [], callingOffice }).length > 0,
    successors: stands ? [] : await successorsOf(db, place.id),
    colleagues: await colleagues(db, petition, today),
    forwardTargets: await forwardTargets(db, petition, today),
    similar: await similarTo(db, officer, petition, [...questions.map(({ text }) => text), petition.spot]),
    calendar: await loadCalendar(db),
    pasted,
    mayPaste: mayPaste(officer, petition),
    clock: await clockToExplain(db, duties, events),
  }
}

export type Dossier = Awaited<ReturnType<typeof readDossier>>
