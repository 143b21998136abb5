import { z } from 'zod'
import { day, line } from '../../civic/deed/fields.ts'
import { openDuty } from '../../civic/duties/duty.ts'
import { openMatter, showMatter } from '../../civic/matters/matter.ts'
import { notifyPost } from '../../civic/notices/notice.ts'
import { getRule } from '../../civic/rules/rules.ts'
import { putInSearch } from '../../civic/search/search.ts'
import { refuseUnconfirmed } from './asking.ts'
import { PromiseMade } from './contract.ts'
import { assertDue } from './promise.ts'
import { assertOpenFor } from './question.ts'
import { getStandingPost } from './standing-post.ts'
import { type AskedAt, changeQuestion, type DialogueRun } from './subject.ts'
import { putWords } from './words-said.ts'

/** Who promises, what (everybody will read it), and by which day. */
export const PromiseFields = {
  post: z.string().min(1),
  line: line(300, 5),
  due: day,
  confirmed: z.boolean().default(false),
}
type Promised = z.infer<z.ZodObject<typeof PromiseFields>>

/** A promise is a matter of its own, public at once, and one duty of the post that promised. */
export const promiseOn = async (run: DialogueRun, { meeting, question }: AskedAt, promised: Promised) => {
  assertOpenFor(question, 'promise')
  const { tx, today } = run
  const { number } = question
  const heldOn = meeting.held_on
  assertDue(promised.due, heldOn, (await getRule(tx, 'dialogues.promise-within', heldOn)).value)
  refuseUnconfirmed([promised.line], promised.confirmed)
  const post = await getStandingPost(tx, promised.post, today, 'post')
  const placeId = meeting.matter.place_id
  const matter = await openMatter(tx, 'VH', {
    room: 'dialogues',
    kind: 'promise',
    place_id: placeId,
    channel: 'meeting',
    opened_on: heldOn,
  })
  const { line, due } = promised
  await tx
    .insertInto('dialogues.promise')
    .values({
      matter_id: matter.id,
      meeting_id: meeting.matter_id,
      number,
      post_id: post.id,
      line,
      first_due: due,
      due,
      state: 'open',
    })
    .execute()
  await tx
    .insertInto('dialogues.promise_date')
    .values({ promise_id: matter.id, n: 0, due, set_on: heldOn, reason: '' })
    .execute()
  await showMatter(tx, matter.id, 'published')
  const texts = [line, question.hamlet, matter.public_code]
  for (const audience of ['office', 'public'] as const)
    await putInSearch(tx, audience, { matterId: matter.id, placeId, openedOn: heldOn, texts })
  const by = { fixedDue: due }
  const opening = { matterId: matter.id, kind: 'dialogues.promise', postId: post.id, receivedOn: heldOn, by }
  const duty = await openDuty(tx, today, opening)
  await notifyPost(tx, today, { matterId: matter.id, kind: 'promise-made', postId: post.id })
  await changeQuestion(tx, question, { state: 'promised', promise_id: matter.id, answered_by_post_id: null })
  await putWords(tx, today, { meetingId: meeting.matter_id, kind: 'answer', point: number, text: '' })
  const data = { meeting: meeting.matter_id, number, post: post.id, due, duty: duty.id }
  return { matterId: matter.id, data, result: { promise: matter.id, publicCode: matter.public_code } }
}

/** The same, as a part of another deed. */
export const recordPromise = async (run: DialogueRun, asked: AskedAt, promised: Promised) => {
  const { matterId, data, result } = await promiseOn(run, asked, promised)
  await run.record(PromiseMade, matterId, data)
  return result
}
