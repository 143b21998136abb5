import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty } from '../../../civic/duties/duty.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { CorrectionAnswered } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { composeMinutes, findLastVersion, keepVersion, textsOf } from '../minutes.ts'
import { type DialogueTransaction, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'
import { putWords } from '../words-said.ts'

const wording = prose(4000, 0).default('')

/**
 * A correction is taken or refused, with an answer either way. When it is taken the minutes get a new version, with the words given here:
 * of the question it is about, of its answer, or of the minutes' remarks.
 */
export const answerCorrection = dialogueDeed({
  name: 'answerCorrection',
  fact: CorrectionAnswered,
  input: OnMeeting.extend({
    correction: z.number().int().positive(),
    result: z.enum(['taken', 'refused']),
    answer: prose(2000, 5),
    question: wording,
    answered: wording,
    remarks: prose(8000, 0).default(''),
    confirmed: z.boolean().default(false),
  }),
  find: async (tx, input) => {
    const meeting = await getMeeting(tx, input)
    const correction = await tx
      .selectFrom('dialogues.correction')
      .selectAll()
      .where('meeting_id', '=', meeting.matter_id)
      .where('n', '=', input.correction)
      .executeTakeFirst()
    if (correction === undefined) throw new Refusal('not-found')
    return { meeting, correction }
  },
  may: (actor, { meeting }) => runsIt(actor, meeting),
  run: async ({ tx, today, actor }, { meeting, correction }, input) => {
    assertNow(meeting, 'answer-correction')
    if (actor.kind !== 'officer' || correction.state !== 'open') throw new Refusal('not-now')
    const meetingId = meeting.matter_id
    const { n, number } = correction
    const { result } = input
    const by = { today, postId: actor.post.id }
    await tx
      .updateTable('dialogues.correction')
      .set({ state: result, answered_on: today, answered_by_post_id: actor.post.id })
      .where('meeting_id', '=', meetingId)
      .where('n', '=', n)
      .execute()
    const words = { matterId: meetingId, kind: 'correction-answer', point: n, text: input.answer }
    await say(tx, today, { ...words, postId: actor.post.id })
    if (result === 'taken') {
      const said = { meetingId, postId: actor.post.id }
      if (input.remarks !== '') await putWords(tx, today, { ...said, kind: 'remarks', text: input.remarks })
      if (number !== null && input.question !== '')
        await putWords(tx, today, { meetingId, kind: 'question', point: number, text: input.question })
      if (number !== null && input.answered !== '')
        await putWords(tx, today, { ...said, kind: 'answer', point: number, text: input.answered })
    }
    const duty = await dischargeDuty(tx, today, await dutyOf(tx, meetingId, n), result)
    const content = await composeMinutes(tx, meeting)
    if (result === 'taken') refuseUnconfirmed(textsOf(content), input.confirmed)
    const kept = result === 'taken' ? await keepVersion(tx, meeting, content, by) : await findLastVersion(tx, meetingId)
    if (kept === undefined) throw new Refusal('not-now')
    const data = { correction: n, result, version: kept.version, digest: kept.digest, duty: duty.id }
    return { matterId: meetingId, data, result: { version: kept.version } }
  },
})

const dutyOf = (tx: DialogueTransaction, matterId: string, n: number) =>
  tx
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'dialogues.correct')
    .where('round', '=', n)
    .where('discharged_on', 'is', null)
    .executeTakeFirstOrThrow()
