import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import type { CivicTransaction } from '../tables.ts'
import type { ThreadTables } from './tables.ts'

export type Message = Selectable<ThreadTables['civic.message']>

interface Saying {
  matterId: string
  kind: string
  text: string
  point?: number
  /** `internal` stays in the office; `parties` is read by the sender too. */
  audience?: 'internal' | 'parties'
  /** The post that says it; without one it is the sender. */
  postId?: string
  /** Whose words these are, where a matter holds the words of several people. */
  personId?: string
}

/** Adds words to a matter's thread and gives their id. Words live here and nowhere else: facts hold ids, codes, dates and numbers. */
export const say = async (tx: CivicTransaction, today: Day, saying: Saying): Promise<string> => {
  const id = newId()
  await tx
    .insertInto('civic.message')
    .values({
      id,
      matter_id: saying.matterId,
      day: today,
      kind: saying.kind,
      audience: saying.audience ?? 'parties',
      author: saying.postId === undefined ? 'sender' : 'post',
      post_id: saying.postId ?? null,
      point: saying.point ?? null,
      person_id: saying.personId ?? null,
      text: saying.text,
    })
    .execute()
  return id
}

/** The words of a matter in order; the sender reads only those meant for both sides. */
export const threadOf = (tx: CivicTransaction, matterId: string, reader: 'office' | 'sender'): Promise<Message[]> => {
  const all = tx.selectFrom('civic.message').selectAll().where('matter_id', '=', matterId).orderBy('position')
  return (reader === 'office' ? all : all.where('audience', '=', 'parties')).execute()
}

/** Erases every word of a matter. Its redacted public version, if any, lives elsewhere and stays. */
export const eraseThread = async (tx: CivicTransaction, matterId: string): Promise<void> => {
  await tx.deleteFrom('civic.message').where('matter_id', '=', matterId).execute()
}
