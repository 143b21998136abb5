import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import type { PetitionReader } from '../../subject.ts'
import { notAgreed, toCollect } from './collecting-lists.ts'
import { deskLists, overdueLists } from './desk-lists.ts'
import { callList, newsFor } from './notices.ts'
import { toPaste } from './pasted.ts'

/** All that a post finds on its desk in the morning. Leaders do not make the calls: their office does. */
export const readDesk = async (db: PetitionReader, post: ActingPost, today: Day) => {
  const collects = post.branch === 'front' || post.branch === 'party'
  const [lists, overdue, calls, paste, toAsk, disagreed, news, calendar] = await Promise.all([
    Promise.all(
      deskLists
        .filter((list) => list.for(post))
        .map(async ({ name, rows }) => ({ name, rows: await rows(db, post, today) })),
    ),
    Promise.all(
      (post.leads ? overdueLists : []).map(async ({ name, rows }) => ({ name, rows: await rows(db, post, today) })),
    ),
    post.leads ? [] : callList(db, post.officeId),
    post.unit === 'one-stop' ? toPaste(db, post.officeId) : [],
    collects ? toCollect(db, post, today) : [],
    collects ? notAgreed(db, post, today) : [],
    newsFor(db, post.id, today),
    loadCalendar(db),
  ])
  return {
    lists: lists.filter(({ rows }) => rows.length > 0),
    overdue: overdue.filter(({ rows }) => rows.length > 0),
    calls,
    paste,
    toAsk,
    disagreed,
    news,
    calendar,
  }
}

export type Desk = Awaited<ReturnType<typeof readDesk>>
export type OverdueList = Desk['overdue'][number]
