import { countWorkingDays } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { callsFor, frontOf, headsHamletIn } from '../../may.ts'
import { type MeetingAct, mayNow } from '../../meeting.ts'
import type { DialogueReader } from '../../subject.ts'
import { correctionsOf } from './corrections.ts'
import { getWorkMeeting, type WorkMeeting } from './meeting.ts'
import { postNames, postsAround } from './posts.ts'
import { questionsReadBy } from './questions.ts'

/** Everything the work page of a meeting shows, and what this officer may do next. */
export const readMeetingPage = async (
  db: DialogueReader,
  officer: Officer,
  id: string,
  { today }: Pick<Visit, 'today'>,
) => {
  const meeting = await getWorkMeeting(db, officer, id)
  const { placeId, officeId, stage } = meeting
  const ofOffice = officer.post.officeId === officeId
  // Before the minutes are read out, what was asked is the business of the office alone.
  const readsWords = ofOffice || stage === 'open-for-correction' || stage === 'frozen'
  return {
    meeting,
    acts: actsOf(officer, meeting, today),
    mayConclude: callsFor(officer, officeId) && mayNow(meeting, 'conclude'),
    leads: officer.post.leads && ofOffice,
    works: callsFor(officer, officeId),
    questions: readsWords ? await questionsReadBy(db, officer, id) : [],
    corrections: readsWords ? await correctionsOf(db, id) : [],
    conclusion: ofOffice ? await conclusionOf(db, id) : undefined,
    names: await postNames(db, [meeting.presided_by_post_id, meeting.delegated_by_post_id]),
    posts: await postsAround(db, placeId, officeId, meeting.held_on),
    topics: await listTopics(db),
    inTime: await wasInTime(db, meeting),
  }
}

export type MeetingPage = Awaited<ReturnType<typeof readMeetingPage>>

/** Acts of the stage that this officer may do. */
const actsOf = (officer: Officer, meeting: WorkMeeting, today: Visit['today']): ReadonlySet<MeetingAct> => {
  const { placeId, officeId } = meeting
  const runs = callsFor(officer, officeId)
  const heads = headsHamletIn(officer, placeId)
  const beside = heads || frontOf(officer, placeId)
  const may: Partial<Record<MeetingAct, boolean>> = {
    register: (runs || heads) && today <= meeting.held_on,
    hold: runs && today >= meeting.held_on,
    'ask-correction': runs || beside,
    freeze: runs && meeting.corrections_until !== null && today > meeting.corrections_until,
  }
  const all = [
    'hold',
    'read-out',
    'register',
    'move',
    'cancel',
    'record',
    'ask-correction',
    'answer-correction',
    'freeze',
  ] as const
  return new Set(all.filter((act) => mayNow(meeting, act) && (may[act] ?? runs)))
}

const conclusionOf = (db: DialogueReader, id: string) =>
  db.selectFrom('dialogues.conclusion').selectAll().where('meeting_id', '=', id).executeTakeFirst()

/** Whether people were told the ruled number of days ahead; undefined where a year is not entered yet. */
const wasInTime = async (db: DialogueReader, { announced_on, held_on }: WorkMeeting): Promise<boolean | undefined> => {
  const { value } = await getRule(db, 'dialogues.announce', announced_on)
  const ahead = countWorkingDays(await loadCalendar(db), announced_on, held_on)
  return ahead === undefined ? undefined : ahead >= value
}
