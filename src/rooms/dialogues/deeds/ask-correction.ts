import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { keepKnown, PersonFields } from '../asking.ts'
import { CorrectionAsked } from '../contract.ts'
import { frontOf, headsHamletIn, runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/**
 * Somebody who was present asks for a correction: by the code of a question, or through the office, the head of a hamlet or the Front,
 * who were there too. The convenor's post owes an answer.
 */
export const askCorrection = dialogueDeed({
  name: 'askCorrection',
  fact: CorrectionAsked,
  input: OnMeeting.extend({
    number: z.number().int().positive().nullable().default(null),
    text: prose(2000, 5),
    ...PersonFields,
  }),
  find: getMeeting,
  may: (actor, meeting) =>
    (actor.kind === 'sender' && actor.matterId === meeting.matter_id) ||
    runsIt(actor, meeting) ||
    headsHamletIn(actor, meeting.matter.place_id) ||
    frontOf(actor, meeting.matter.place_id),
  run: async (run, meeting, input) => {
    assertNow(meeting, 'ask-correction')
    const { tx, today, actor } = run
    const meetingId = meeting.matter_id
    const { corrections_until: until } = meeting
    if (until !== null && today > until) throw new Refusal('corrections-over')
    const { number } = input
    if (number !== null) {
      const about = tx.selectFrom('dialogues.question').select('number').where('meeting_id', '=', meetingId)
      if ((await about.where('number', '=', number).executeTakeFirst()) === undefined)
        throw new Refusal('no-such-question', {}, 'number')
    }
    const { last } = await tx
      .selectFrom('dialogues.correction')
      .select((row) => row.fn.max('n').as('last'))
      .where('meeting_id', '=', meetingId)
      .executeTakeFirstOrThrow()
    const n = (last ?? 0) + 1
    const personId = await keepKnown(run, input)
    await tx
      .insertInto('dialogues.correction')
      .values({
        meeting_id: meetingId,
        n,
        number,
        asked_on: today,
        asked_by_post_id: actor.kind === 'officer' ? actor.post.id : null,
        state: 'open',
      })
      .execute()
    const words = { matterId: meetingId, kind: 'correction', point: n, text: input.text }
    await say(tx, today, { ...words, ...(personId && { personId }) })
    const duty = await openDuty(tx, today, {
      matterId: meetingId,
      kind: 'dialogues.correct',
      round: n,
      postId: meeting.convenor_post_id,
      receivedOn: today,
      by: { rule: 'dialogues.answer-correction' },
    })
    return { matterId: meetingId, data: { correction: n, number, duty: duty.id }, result: { correction: n } }
  },
})
