import { Refusal } from '../../platform/refusal.ts'
import { keepKnown, nextNumber } from './asking.ts'
import type { QuestionRow } from './question.ts'
import { keepCode } from './return-code.ts'
import { changeQuestion, type DialogueRun, type DialogueTransaction, type Meeting } from './subject.ts'
import type { ReceptionResult } from './tables.ts'
import { putWords } from './words-said.ts'

interface Booking {
  booked: QuestionRow | undefined
  text: string
  topic: string
  hamlet: string
  name: string
  phone: string
  result: ReceptionResult
  ground: string | null
  forwardedTo: string | null
}

/** What somebody registered for this reception, and has not been received with yet. */
export const findBooked = async (tx: DialogueTransaction, meeting: Meeting, number: number): Promise<QuestionRow> => {
  const question = await tx
    .selectFrom('dialogues.question')
    .selectAll()
    .where('meeting_id', '=', meeting.matter_id)
    .where('number', '=', number)
    .executeTakeFirst()
  if (question === undefined) throw new Refusal('no-such-question', {}, 'registered')
  if (question.state !== 'open') throw new Refusal('not-now')
  return question
}

/** Writes the line, under the number that was registered or the next one. */
export const putInBook = async (run: DialogueRun, meeting: Meeting, booking: Booking): Promise<number> => {
  const { tx, today } = run
  const meetingId = meeting.matter_id
  const { booked, text, topic, hamlet, result } = booking
  const number = booked?.number ?? (await nextNumber(tx, meetingId))
  const personId = (await keepKnown(run, booking)) ?? (await whoRegistered(tx, meetingId, booked))
  await tx
    .insertInto('dialogues.received')
    .values({
      meeting_id: meetingId,
      number,
      person_id: personId,
      hamlet,
      topic,
      result,
      ground: booking.ground,
      to_post_id: booking.forwardedTo,
      received_on: today,
    })
    .execute()
  await putWords(tx, today, { meetingId, kind: 'question', point: number, text, personId })
  await putWords(tx, today, { meetingId, kind: 'where', point: number, text: hamlet, personId })
  if (booked === undefined) await keepCode(run, { matterId: meetingId, point: number, power: 'read' })
  else if (result === 'petition') await changeQuestion(tx, booked, { state: 'referred' })
  else await changeQuestion(tx, booked, { state: 'answered', answered_by_post_id: meeting.presided_by_post_id })
  return number
}

const whoRegistered = async (tx: DialogueTransaction, meetingId: string, booked: QuestionRow | undefined) => {
  if (booked === undefined) return null
  const words = await tx
    .selectFrom('civic.message')
    .select('person_id')
    .where('matter_id', '=', meetingId)
    .where('kind', '=', 'question')
    .where('point', '=', booked.number)
    .executeTakeFirst()
  return words?.person_id ?? null
}
