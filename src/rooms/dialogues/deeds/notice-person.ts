import { line, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty } from '../../../civic/duties/duty.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PersonNoticed } from '../contract.ts'
import { runsIt } from '../may.ts'
import { dialogueDeed, getMeeting, OnQuestion } from '../subject.ts'

/** Somebody who was received is told in writing, under a document number, where the matter went. */
export const noticePerson = dialogueDeed({
  name: 'noticePerson',
  fact: PersonNoticed,
  input: OnQuestion.extend({ text: prose(4000, 5), documentNumber: line(60) }),
  find: async (tx, input) => {
    const meeting = await getMeeting(tx, input)
    const received = await tx
      .selectFrom('dialogues.received')
      .selectAll()
      .where('meeting_id', '=', meeting.matter_id)
      .where('number', '=', input.number)
      .executeTakeFirst()
    if (received === undefined) throw new Refusal('not-found')
    return { meeting, received }
  },
  may: (actor, { meeting }) => runsIt(actor, meeting),
  run: async ({ tx, today, actor }, { received }, { text, documentNumber }) => {
    const { meeting_id: matterId, number, notice_duty_id: owed } = received
    if (actor.kind !== 'officer' || owed === null || received.noticed_on !== null) throw new Refusal('not-now')
    const duties = tx.selectFrom('civic.duty').selectAll().where('id', '=', owed)
    const duty = await dischargeDuty(tx, today, await duties.executeTakeFirstOrThrow(), 'noticed')
    const words = { matterId, kind: 'notice', point: number, text: `${documentNumber}\n${text}` }
    await say(tx, today, { ...words, postId: actor.post.id })
    await tx
      .updateTable('dialogues.received')
      .set({ noticed_on: today })
      .where('meeting_id', '=', matterId)
      .where('number', '=', number)
      .execute()
    return { matterId, data: { number, duty: duty.id }, result: null }
  },
})
