import type { Officer } from '../../../../civic/actor/actor.ts'
import { groundsOf } from '../../../../civic/grounds/grounds.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { mayNow } from '../../meeting.ts'
import type { DialogueReader } from '../../subject.ts'
import { getOwnMeeting } from './meeting.ts'
import { petitionsReadBy } from './petitions.ts'
import { postsAround } from './posts.ts'
import { questionsAt } from './questions.ts'

/** The book of a reception day, for the office that keeps it: who came with what, without a name. */
export const readReceptionBook = async (db: DialogueReader, officer: Officer, id: string) => {
  const meeting = await getOwnMeeting(db, officer, id)
  if (meeting.kind !== 'reception') throw new Refusal('not-found')
  return {
    meeting,
    open: mayNow(meeting, 'receive'),
    lines: await linesOf(db, id),
    registered: (await questionsAt(db, id)).filter(({ state }) => state === 'open'),
    grounds: await groundsOf(db, 'reception.refuse', meeting.held_on),
    posts: await postsAround(db, meeting.placeId, meeting.officeId, meeting.held_on),
    topics: await listTopics(db),
  }
}

export type ReceptionBook = Awaited<ReturnType<typeof readReceptionBook>>

const linesOf = (db: DialogueReader, id: string) =>
  db
    .selectFrom('dialogues.received as r')
    .leftJoin('civic.message as w', (on) =>
      on.onRef('w.matter_id', '=', 'r.meeting_id').onRef('w.point', '=', 'r.number').on('w.kind', '=', 'question'),
    )
    .leftJoin('civic.duty as d', 'd.id', 'r.notice_duty_id')
    .select(['r.number', 'r.hamlet', 'r.result', 'r.noticed_on as noticedOn', 'r.petition_id as petitionId', 'w.text'])
    .select('d.due_on as noticeDue')
    .where('r.meeting_id', '=', id)
    .orderBy('r.number', 'desc')
    .execute()

export type ReceivedLine = Awaited<ReturnType<typeof linesOf>>[number]

/** One line of the book. Refuses 'not-found'. */
export const readReceived = async (db: DialogueReader, officer: Officer, id: string, number: number) => {
  const meeting = await getOwnMeeting(db, officer, id)
  const line = (await linesOf(db, id)).find((one) => one.number === number)
  if (line === undefined) throw new Refusal('not-found')
  const petitions = await petitionsReadBy(db, officer.post.officeId, [line.petitionId])
  const petitionHref = petitions.get(line.petitionId ?? '')
  return { meeting, line, petitionHref, owed: line.noticeDue !== null && line.noticedOn === null }
}

export type Received = Awaited<ReturnType<typeof readReceived>>
