import { z } from 'zod'
import { optionalLine, prose } from '../../../civic/deed/fields.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { groundsOf } from '../../../civic/grounds/grounds.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { assertTopic, PersonFields } from '../asking.ts'
import { PersonReceived, QuestionReferred } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { findBooked, putInBook } from '../receiving.ts'
import { ReferFields, referral } from '../referring.ts'
import { getStandingPost } from '../standing-post.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

const Visit = OnMeeting.extend({
  /** The number of who registered ahead; null for one who simply came. */
  registered: z.number().int().positive().nullable().default(null),
  text: prose(4000, 5),
  topic: z.string().min(1),
  hamlet: optionalLine(120),
  ...PersonFields,
})
const VisitWithEnd = z.discriminatedUnion('result', [
  Visit.extend({ result: z.literal('guided') }),
  Visit.extend({ result: z.literal('petition'), ...ReferFields }),
  Visit.extend({ result: z.literal('forwarded'), to: z.string().min(1) }),
  Visit.extend({ result: z.literal('refused'), ground: z.string().min(1) }),
])

/**
 * One line of a reception's book: who came, with what, and how it ended. Turned away only on a ground the law names. Who is forwarded, or
 * whose matter becomes a petition, is owed a notice in writing.
 */
export const receivePerson = dialogueDeed({
  name: 'receivePerson',
  fact: PersonReceived,
  input: VisitWithEnd,
  find: getMeeting,
  may: runsIt,
  run: async (run, meeting, visit) => {
    assertNow(meeting, 'receive')
    const { tx, today } = run
    await assertTopic(tx, visit.topic)
    const ground = visit.result === 'refused' ? visit.ground : null
    if (ground !== null) {
      // LAW: Luật Tiếp công dân 42/2013/QH13, Điều 9 (text not seen): the cases in which receiving may be refused.
      const named = await groundsOf(tx, 'reception.refuse', meeting.held_on)
      if (!named.some(({ id }) => id === ground)) throw new Refusal('not-a-ground', {}, 'ground')
    }
    const forwardedTo = visit.result === 'forwarded' ? (await getStandingPost(tx, visit.to, today, 'to')).id : null
    const booked = visit.registered === null ? undefined : await findBooked(tx, meeting, visit.registered)
    const number = await putInBook(run, meeting, { ...visit, booked, ground, forwardedTo })
    const matterId = meeting.matter_id
    if (visit.result === 'petition' || visit.result === 'forwarded') {
      const duty = await openDuty(tx, today, {
        matterId,
        kind: 'dialogues.notice',
        round: number,
        postId: meeting.convenor_post_id,
        receivedOn: meeting.held_on,
        by: { rule: 'dialogues.notice-to-received' },
      })
      await tx
        .updateTable('dialogues.received')
        .set({ notice_duty_id: duty.id })
        .where('meeting_id', '=', matterId)
        .where('number', '=', number)
        .execute()
    }
    if (visit.result === 'petition') {
      const of = { number, topic: visit.topic, place: visit.place, again: false }
      await run.record(QuestionReferred, matterId, referral(run, meeting, of))
    }
    return { matterId, data: { number }, result: { number } }
  },
})
