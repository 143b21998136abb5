import { z } from 'zod'
import { Refusal } from '../../platform/refusal.ts'
import { QuestionReferred } from './contract.ts'
import { hasFailed } from './promise.ts'
import { assertOpenFor, type QuestionRow } from './question.ts'
import { type AskedAt, changeQuestion, type DialogueRun, type DialogueTransaction, type Meeting } from './subject.ts'

/** The commune it is about, where that is not the meeting's own place. */
export const ReferFields = { place: z.string().default('') }

/**
 * The question becomes a petition, whose clock runs from the day it was asked. One whose promise failed starts anew: its clock runs
 * from today.
 */
export const refer = async (run: DialogueRun, { meeting, question }: AskedAt, { place }: { place: string }) => {
  assertOpenFor(question, 'refer')
  const again = question.state === 'promised'
  if (again && !(await failed(run.tx, question))) throw new Refusal('not-now')
  await changeQuestion(run.tx, question, { state: 'referred', answered_by_post_id: null })
  return referral(run, meeting, { number: question.number, topic: question.topic, place, again })
}

/** What the room of petitions is told. */
export const referral = (
  { today }: DialogueRun,
  meeting: Meeting,
  of: { number: number; topic: string; place: string; again: boolean },
) => ({
  meeting: meeting.matter_id,
  number: of.number,
  place: of.place === '' ? meeting.matter.place_id : of.place,
  topic: of.topic,
  received: of.again || meeting.held_on > today ? today : meeting.held_on,
})

/** The same, as a part of another deed. */
export const recordReferral = async (run: DialogueRun, asked: AskedAt, input: { place: string }): Promise<void> => {
  await run.record(QuestionReferred, asked.meeting.matter_id, await refer(run, asked, input))
}

const failed = async (tx: DialogueTransaction, { promise_id }: QuestionRow): Promise<boolean> => {
  const promise = await tx
    .selectFrom('dialogues.promise')
    .select(['state', 'said'])
    .where('matter_id', '=', promise_id)
    .executeTakeFirst()
  return promise !== undefined && hasFailed(promise)
}
