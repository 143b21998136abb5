import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { CivicTransaction } from '../tables.ts'

/*
 * Notices, for now: a list of whom to call with the text to read or paste, and a post's own list of what it was told.
 * A notice holds a kind and ids; its text is made from words and rows when it is read, in the reader's language.
 */
interface New {
  matterId: string
  kind: string
}

/** Puts the sender on the call list of an office. The same news waits there once. */
export const notifySender = (tx: CivicTransaction, today: Day, notice: New & { officeId: string }): Promise<void> =>
  put(tx, today, { ...notice, postId: null })

/** Tells a post. */
export const notifyPost = (tx: CivicTransaction, today: Day, notice: New & { postId: string }): Promise<void> =>
  put(tx, today, { ...notice, officeId: null })

const put = async (
  tx: CivicTransaction,
  today: Day,
  notice: New & { officeId: string | null; postId: string | null },
): Promise<void> => {
  await tx
    .insertInto('civic.notice')
    .values({
      id: newId(),
      matter_id: notice.matterId,
      kind: notice.kind,
      to_post_id: notice.postId,
      from_office_id: notice.officeId,
      made_on: today,
      done_on: null,
      done_by_post_id: null,
      outcome: null,
    })
    .execute()
}

/** Ends what waits for the sender of a matter: the news is out of date, or the matter is closed. */
export const dropNoticesToSender = async (tx: CivicTransaction, matterId: string): Promise<void> => {
  await tx
    .updateTable('civic.notice')
    .set((row) => ({ done_on: row.ref('made_on'), outcome: 'seen' as const }))
    .where('matter_id', '=', matterId)
    .where('from_office_id', 'is not', null)
    .where('done_on', 'is', null)
    .execute()
}

/** What a post was told about matters of a room and has not seen yet, locked. Refuses 'not-now'. */
export const getUnseen = async (tx: CivicTransaction, room: string, id: string) => {
  const notice = await tx
    .selectFrom('civic.notice as n')
    .innerJoin('civic.matter as m', 'm.id', 'n.matter_id')
    .select(['n.id', 'n.matter_id as matterId', 'n.kind', 'n.to_post_id as postId'])
    .where('n.id', '=', id)
    .where('n.done_on', 'is', null)
    .where('m.room', '=', room)
    .forUpdate('n')
    .executeTakeFirst()
  if (!notice?.postId) throw new Refusal('not-now')
  return { ...notice, postId: notice.postId }
}

/** Ends one notice: the sender was called, or the post saw it. */
export const finishNotice = async (
  tx: CivicTransaction,
  today: Day,
  id: string,
  done: { postId: string; outcome: 'reached' | 'not-reached' | 'seen' },
): Promise<void> => {
  await tx
    .updateTable('civic.notice')
    .set({ done_on: today, done_by_post_id: done.postId, outcome: done.outcome })
    .where('id', '=', id)
    .execute()
}
