import type { Officer } from '../../../../civic/actor/actor.ts'
import { hamletsOf } from '../../../../civic/posts/posts.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { mayNow } from '../../meeting.ts'
import type { DialogueReader } from '../../subject.ts'
import { getOwnMeeting } from './meeting.ts'
import { postsAround } from './posts.ts'
import { questionsReadBy } from './questions.ts'

/** The grid of a meeting: what is there, the newest first, and what its next row is chosen from. */
export const readGrid = async (db: DialogueReader, officer: Officer, id: string, { today }: Pick<Visit, 'today'>) => {
  const meeting = await getOwnMeeting(db, officer, id)
  return {
    meeting,
    open: mayNow(meeting, 'record'),
    questions: (await questionsReadBy(db, officer, id)).reverse(),
    posts: await postsAround(db, meeting.placeId, meeting.officeId, meeting.held_on),
    hamlets: (await hamletsOf(db, meeting.placeId, today)).map(({ short_vi }) => short_vi),
    topics: await listTopics(db),
  }
}

export type Grid = Awaited<ReturnType<typeof readGrid>>
