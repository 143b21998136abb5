import { countWorkingDays, type Day } from '../../../../../packages/workdays/src/index.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { officeOf } from '../../../../civic/posts/posts.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueReader } from '../../subject.ts'
import { postsById } from './posts.ts'
import { countsOf } from './projects.ts'

/** A meeting everybody may read of, by its code. Refuses 'not-found'. */
export const getPublicMeeting = async (db: DialogueReader, code: string) => {
  const meeting = await db
    .selectFrom('dialogues.public_meeting')
    .selectAll()
    .where('public_code', '=', code)
    .executeTakeFirst()
  if (meeting === undefined) throw new Refusal('not-found')
  return meeting
}

export type Shown = Awaited<ReturnType<typeof getPublicMeeting>>

/** A meeting with its place and the office that called it: enough to invite people. */
export const readInvitation = async (db: DialogueReader, code: string) => {
  const meeting = await getPublicMeeting(db, code)
  return {
    meeting,
    place: await getPlace(db, meeting.place_id),
    office: await officeOf(db, meeting.convenor_post_id),
    posts: await postsById(db, [meeting.convenor_post_id]),
  }
}

export type Invitation = Awaited<ReturnType<typeof readInvitation>>

/** Working days between telling people and the meeting, and how many the rule wants. Null: the calendar of a year is not entered. */
const toldAhead = async (db: DialogueReader, told: Day, held: Day) => {
  const { value: ruled } = await getRule(db, 'dialogues.announce', told)
  return { ruled, days: countWorkingDays(await loadCalendar(db), told, held) ?? null }
}

/** The works a meeting belongs to, with how far their obstacles have come. */
const projectOf = async (db: DialogueReader, id: string | null) => {
  if (id === null) return undefined
  const project = await db
    .selectFrom('dialogues.public_project')
    .select(['public_code as code', 'name'])
    .where('matter_id', '=', id)
    .executeTakeFirst()
  return project && { ...project, counts: (await countsOf(db, [id])).get(id) }
}

/** Everything the page of one meeting shows. */
export const readMeetingPage = async (db: DialogueReader, code: string) => {
  const invitation = await readInvitation(db, code)
  const { meeting } = invitation
  const id = meeting.matter_id
  const [changes, questions, promises, minutes, corrections, conclusion, received] = await Promise.all([
    db.selectFrom('dialogues.public_meeting_change').selectAll().where('meeting_id', '=', id).orderBy('n').execute(),
    db.selectFrom('dialogues.public_question').selectAll().where('meeting_id', '=', id).orderBy('number').execute(),
    db.selectFrom('dialogues.public_promise').selectAll().where('meeting_id', '=', id).orderBy('number').execute(),
    db.selectFrom('dialogues.public_minutes').selectAll().where('meeting_id', '=', id).orderBy('version').execute(),
    db.selectFrom('dialogues.public_correction').selectAll().where('meeting_id', '=', id).orderBy('n').execute(),
    db.selectFrom('dialogues.public_conclusion').selectAll().where('meeting_id', '=', id).executeTakeFirst(),
    db.selectFrom('dialogues.public_received_count').selectAll().where('meeting_id', '=', id).executeTakeFirst(),
  ])
  return {
    ...invitation,
    told: await toldAhead(db, meeting.announced_on, meeting.held_on),
    topics: await listTopics(db),
    changes,
    questions,
    promises,
    minutes,
    corrections,
    conclusion,
    received: received?.persons ?? 0,
    project: await projectOf(db, meeting.project_id),
    posts: await postsById(db, [
      meeting.convenor_post_id,
      meeting.presided_by_post_id,
      meeting.delegated_by_post_id,
      conclusion?.approved_by_post_id,
      ...questions.map((question) => question.answered_by_post_id),
      ...promises.map((promise) => promise.post_id),
      ...minutes.map((version) => version.by_post_id),
    ]),
  }
}

export type MeetingPage = Awaited<ReturnType<typeof readMeetingPage>>
