import { z } from 'zod'
import { type Actor, speaksForPoint } from '../../civic/actor/actor.ts'
import { id, prose } from '../../civic/deed/fields.ts'
import type { Duty } from '../../civic/duties/duty.ts'
import { closeMatter } from '../../civic/matters/matter.ts'
import { hamletKey } from '../../civic/places/hamlet.ts'
import { getPlace } from '../../civic/places/places.ts'
import { say } from '../../civic/threads/thread.ts'
import { recordVerdict } from '../../civic/verdicts/verdict.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { MeetingRow } from './meeting.ts'
import { assertPromiseNow } from './promise.ts'
import { changePromise, getPromise, OnPromise, type Promised } from './promised.ts'
import type { DialogueRun, DialogueTransaction } from './subject.ts'

/**
 * How the word came: on the web by code; or taken down, from the telephone, a slip, or those present at a later meeting of the hamlet,
 * by a post of another branch than the one that promised.
 */
export const JudgeInput = OnPromise.extend({
  channel: z.enum(['web', 'slip', 'telephone', 'meeting']),
  /** The later meeting at which it was said. */
  atMeeting: z.union([z.literal('').transform(() => null), id]).default(null),
})
export const NotSoInput = JudgeInput.extend({ reason: prose(2000, 3) })
type Input = z.infer<typeof JudgeInput>

/** A promise that may be judged, the place above its own, and the meeting at which it was, if it was at one. */
interface Judged {
  promise: Promised
  above: string | null
  later: MeetingRow | undefined
}

export const getJudged = async (tx: DialogueTransaction, input: Input): Promise<Judged> => {
  const promise = await getPromise(tx, input)
  const place = await getPlace(tx, promise.matter.place_id)
  const meetings = tx.selectFrom('dialogues.meeting').selectAll()
  const later =
    input.atMeeting === null ? undefined : await meetings.where('matter_id', '=', input.atMeeting).executeTakeFirst()
  return { promise, above: place.parent_id, later }
}

/** The asker, by a code that no office printed; else a post of the place or above it, never of the branch that promised. */
export const judges = (actor: Actor, { promise, above }: Judged, { channel }: Input): boolean => {
  if (channel === 'web') return speaksForPoint(actor, promise.meeting_id, promise.number)
  if (actor.kind !== 'officer' || actor.post.branch === promise.office.branch) return false
  return actor.post.placeId === promise.matter.place_id || actor.post.placeId === above
}

/** Records, once, what people say of a promise that its office reported kept. */
export const judge = async (run: DialogueRun, { promise, later }: Judged, input: Input, word: 'so' | 'not-so') => {
  assertPromiseNow(promise, 'judge')
  const { tx, today, actor } = run
  const { channel } = input
  const matterId = promise.matter_id
  const duty = await endedDuty(tx, matterId)
  if (channel === 'meeting') assertLaterMeeting(promise, later, duty)
  await recordVerdict(tx, today, {
    matterId,
    dutyId: duty.id,
    round: duty.round,
    value: word === 'so' ? 'settled' : 'not-settled',
    channel,
    ...(actor.kind === 'officer' && { collectorPostId: actor.post.id }),
  })
  await changePromise(tx, promise, { said: word })
  if (word === 'not-so') await closeMatter(tx, matterId, promise.matter.closed_on ?? today, 'disagrees')
  const meeting = channel === 'meeting' ? (later?.matter_id ?? null) : null
  return { matterId, data: { duty: duty.id, channel, meeting }, result: null }
}

export const sayWhy = (run: DialogueRun, { promise }: Judged, reason: string): Promise<string> =>
  say(run.tx, run.today, { matterId: promise.matter_id, kind: 'not-so', text: reason })

/** Held after the promise was reported kept, where those live whom it was promised to, and not the meeting that heard the promise. */
const assertLaterMeeting = (promise: Promised, later: MeetingRow | undefined, duty: Duty): void => {
  const held = later !== undefined && later.presided_by_post_id !== null
  const after = held && duty.discharged_on !== null && later.held_on >= duty.discharged_on
  const theirs = held && (promise.hamlet === '' || hamletKey(later.hamlet) === hamletKey(promise.hamlet))
  if (!(held && after && theirs) || later.matter_id === promise.meeting_id)
    throw new Refusal('not-their-next-meeting', {}, 'atMeeting')
}

/** The duty its office says it discharged. */
const endedDuty = (tx: DialogueTransaction, matterId: string): Promise<Duty> =>
  tx
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'dialogues.promise')
    .where('discharged_on', 'is not', null)
    .orderBy('round', 'desc')
    .executeTakeFirstOrThrow()
