import { createHash } from 'node:crypto'
import { canonicalBytes } from '../../../packages/tlog/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { MeetingKind } from './meeting.ts'
import type { QuestionState } from './question.ts'
import type { DialogueTransaction, Meeting } from './subject.ts'
import { wordsOf } from './words-said.ts'

/** One question as the minutes have it. Posts by their ids, promises by their codes; names of people nowhere. */
export interface MinutesQuestion {
  number: number
  hamlet: string
  topic: string
  question: string
  state: QuestionState
  answer: string | null
  answeredBy: string | null
  promise: { code: string; post: string; line: string; due: Day } | null
}

/** What was read out, and what is signed. */
export interface MinutesContent {
  kind: MeetingKind
  code: string
  place: string
  convenor: string
  subject: string
  hamlet: string
  venue: string
  heldOn: Day
  startsAt: string
  presidedBy: string | null
  delegatedBy: string | null
  attendance: number | null
  remarks: string
  questions: MinutesQuestion[]
}

/** The minutes of the meeting as its rows and words stand now. What was withdrawn is not in them. */
export const composeMinutes = async (tx: DialogueTransaction, meeting: Meeting): Promise<MinutesContent> => {
  const meetingId = meeting.matter_id
  const rows = await tx
    .selectFrom('dialogues.question as q')
    .leftJoin('dialogues.promise as p', 'p.matter_id', 'q.promise_id')
    .leftJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .select(['q.number', 'q.hamlet', 'q.topic', 'q.state', 'q.answered_by_post_id as answeredBy'])
    .select(['m.public_code as code', 'p.post_id as post', 'p.line', 'p.first_due as due'])
    .where('q.meeting_id', '=', meetingId)
    .where('q.state', '<>', 'withdrawn')
    .orderBy('q.number')
    .execute()
  const asked = await wordsOf(tx, meetingId, 'question')
  const answered = await wordsOf(tx, meetingId, 'answer')
  const remarks = await wordsOf(tx, meetingId, 'remarks')
  return {
    kind: meeting.kind,
    code: meeting.matter.public_code,
    place: meeting.matter.place_id,
    convenor: meeting.convenor_post_id,
    subject: meeting.subject,
    hamlet: meeting.hamlet,
    venue: meeting.venue,
    heldOn: meeting.held_on,
    startsAt: meeting.starts_at,
    presidedBy: meeting.presided_by_post_id,
    delegatedBy: meeting.delegated_by_post_id,
    attendance: meeting.attendance,
    remarks: remarks.get(0) ?? '',
    questions: rows.map(({ number, hamlet, topic, state, answeredBy, code, post, line, due }) => ({
      number,
      hamlet,
      topic,
      state,
      question: asked.get(number) ?? '',
      answer: answered.get(number) ?? null,
      answeredBy,
      promise: code && post && line && due ? { code, post, line, due } : null,
    })),
  }
}

/** Every text of the minutes, to be looked through before everyone may read it. */
export const textsOf = ({ remarks, questions }: MinutesContent): string[] => [
  remarks,
  ...questions.flatMap(({ question, answer }) => (answer === null ? [question] : [question, answer])),
]

export const digestOf = (content: MinutesContent): string =>
  createHash('sha256').update(canonicalBytes(content)).digest('hex')

/** Keeps a new version; those before it stay. */
export const keepVersion = async (
  tx: DialogueTransaction,
  meeting: Meeting,
  content: MinutesContent,
  by: { today: Day; postId: string },
): Promise<{ version: number; digest: string }> => {
  const last = await findLastVersion(tx, meeting.matter_id)
  const kept = { version: (last?.version ?? 0) + 1, digest: digestOf(content) }
  await tx
    .insertInto('dialogues.minutes')
    .values({
      meeting_id: meeting.matter_id,
      ...kept,
      content: JSON.stringify(content),
      made_on: by.today,
      by_post_id: by.postId,
    })
    .execute()
  return kept
}

export const findLastVersion = (tx: DialogueTransaction, meetingId: string) =>
  tx
    .selectFrom('dialogues.minutes')
    .select(['version', 'digest'])
    .where('meeting_id', '=', meetingId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
