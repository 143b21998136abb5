import { addWorkingDays } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { hamletsOf } from '../../../../civic/posts/posts.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { callsFor } from '../../may.ts'
import { convenors, meetingKinds } from '../../meeting.ts'
import type { DialogueReader } from '../../subject.ts'
import { convenorsOf } from './posts.ts'
import { projectsAt } from './projects.ts'

/** What the form to call a meeting is made of: what this officer may choose, and how early people are to be told. */
export const readCalling = async (db: DialogueReader, officer: Officer, { today }: Pick<Visit, 'today'>) => {
  const { post } = officer
  const { value } = await getRule(db, 'dialogues.announce', today)
  const calls = callsFor(officer, post.officeId)
  return {
    placeId: post.placeId,
    kinds: calls ? meetingKinds.filter((kind) => (convenors[kind] as readonly string[]).includes(post.branch)) : [],
    convenors: await convenorsOf(db, post.officeId, today),
    hamlets: (await hamletsOf(db, post.placeId, today)).map(({ short_vi }) => short_vi),
    projects: await projectsAt(db, post.placeId),
    topics: await listTopics(db),
    ahead: value,
    earliest: addWorkingDays(await loadCalendar(db), today, value),
  }
}

export type Calling = Awaited<ReturnType<typeof readCalling>>
