import type { Day } from '../../../packages/workdays/src/index.ts'
import { say } from '../../civic/threads/thread.ts'
import type { DialogueTransaction } from './subject.ts'

/**
 * The words of a meeting's thread that there is one of for each number: what was asked and where, what was answered.
 * `where` is the hamlet, for rooms that take a question over; `remarks` are the minutes' own, without a number.
 */
export type WordsKind = 'question' | 'where' | 'answer' | 'remarks'

interface Said {
  meetingId: string
  kind: WordsKind
  point?: number
  text: string
  /** Whose words they are, of a question. */
  personId?: string | null
  /** The post that says them, of an answer. */
  postId?: string
}

/** Says them, or puts them in the place of what stood there. Empty words are taken out. */
export const putWords = async (tx: DialogueTransaction, today: Day, said: Said): Promise<void> => {
  const { meetingId, kind, point, text, personId, postId } = said
  const there = tx
    .deleteFrom('civic.message')
    .where('matter_id', '=', meetingId)
    .where('kind', '=', kind)
    .where('point', 'is not distinct from', point ?? null)
  const before = await there.returning('person_id').executeTakeFirst()
  if (text === '') return
  const person = personId ?? before?.person_id
  await say(tx, today, {
    matterId: meetingId,
    kind,
    text,
    ...(point !== undefined && { point }),
    ...(person && { personId: person }),
    ...(postId !== undefined && { postId }),
  })
}

/** The words of one kind by their number; those without one under 0. */
export const wordsOf = async (
  tx: DialogueTransaction,
  meetingId: string,
  kind: WordsKind,
): Promise<ReadonlyMap<number, string>> => {
  const rows = await tx
    .selectFrom('civic.message')
    .select(['point', 'text'])
    .where('matter_id', '=', meetingId)
    .where('kind', '=', kind)
    .execute()
  return new Map(rows.map(({ point, text }) => [point ?? 0, text]))
}
