import { sitsIn } from '../../../../civic/actor/actor.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { threadOf } from '../../../../civic/threads/thread.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { findCallNotice, purposesOf } from '../../may-open.ts'
import { mayReadPetition } from '../../may-read.ts'
import type { PetitionTables } from '../../tables.ts'
import { isNews, type SenderNotice } from '../../tell-sender.ts'
import { postsById } from '../public/posts.ts'
import { readContact } from './contact.ts'
import { getToCollect, readersOf } from './readers.ts'

/** What the calling office needs to tell the sender the news, for whoever works on the petition or has it on the call list. */
export const readCall = async (reading: Reading<CivicTables & PetitionTables>, visit: Visit, matterId: string) => {
  const { db } = reading
  const { petition, reach } = await getToCollect(db, matterId, visit.today)
  const notice = await findCallNotice(db, matterId)
  const found = { petition, reach, callingOffice: notice?.from_office_id ?? undefined }
  const mayRead = mayReadPetition(visit.actor, await readersOf(db, petition))
  const tells = purposesOf(visit.actor, found).some((purpose) => purpose !== 'collect-verdict')
  if (!mayRead && !tells) throw new Refusal('not-allowed')
  const news = notice !== undefined && isNews(notice.kind) ? notice.kind : undefined
  const said = await threadOf(db, matterId, 'sender')
  const wordsOf = (kind: string) => said.filter((message) => message.kind === kind).map(({ text }) => text)
  return {
    petition,
    mayRead,
    news,
    contact: await readContact(reading, visit, found),
    reports: news !== undefined && found.callingOffice !== undefined && sitsIn(visit.actor, found.callingOffice),
    /** The office's words behind the news: what it asked, answered last, or reports as done. */
    toRead: news === undefined ? [] : wordsOf(wordsBehind[news]).slice(-(news === 'more-asked' ? 1 : petition.points)),
    posts: await postsById(db, [petition.post_id, petition.answered?.decided_by_post_id ?? null]),
  }
}

export type Call = Awaited<ReturnType<typeof readCall>>

const wordsBehind: Readonly<Record<SenderNotice, string>> = {
  'more-asked': 'more-asked',
  answered: 'answer',
  promised: 'answer',
  'promise-kept': 'promise-kept',
  'promise-lapsed': 'answer',
}
