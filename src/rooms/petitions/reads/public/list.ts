import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { matching } from '../../../../civic/search/search.ts'
import type { PetitionReader } from '../../subject.ts'
import { type Listed, listedMatters } from './listed.ts'

/** What a list is narrowed to, by the words of its address. A matter under review is in hand, and its sender said not settled. */
const conditions = {
  'dang-lam': sql<SqlBool>`p.stage not in ('answered', 'closed')`,
  'cho-xac-nhan': sql<SqlBool>`p.stage = 'answered'`,
  'da-xong': sql<SqlBool>`p.closed_as = 'settled'`,
  'chua-xong': sql<SqlBool>`(p.closed_as = 'disagrees' or (p.round > 0 and p.stage not in ('answered', 'promised', 'closed')))`,
  'chua-co-y-kien': sql<SqlBool>`p.closed_as = 'no-word'`,
}

export type State = keyof typeof conditions
export const states = Object.keys(conditions) as State[]

/** Where the page before ended: its last matter. */
export interface Cursor {
  openedOn: Day
  id: string
}

export interface Narrowed {
  words: string
  placeIds: readonly string[] | undefined
  topic: string | undefined
  state: State | undefined
  after: Cursor | undefined
}

/** Published matters, the newest first; one more than `most` when there are more. */
export const listMatters = (
  db: PetitionReader,
  { words, placeIds, topic, state, after }: Narrowed,
  most: number,
): Promise<Listed[]> => {
  let query = listedMatters(db)
  const found = matching(words, 's.words')
  if (found !== undefined) {
    const ids = db.selectFrom('civic.public_search as s').select('s.matter_id').where(found)
    query = query.where('p.matter_id', 'in', ids)
  }
  if (placeIds !== undefined) query = query.where('p.place_id', 'in', placeIds)
  if (topic !== undefined) query = query.where('p.topic', '=', topic)
  if (state !== undefined) query = query.where(conditions[state])
  if (after !== undefined) {
    const { openedOn, id } = after
    query = query
      .where('p.opened_on', '<=', openedOn)
      .where((either) => either.or([either('p.opened_on', '<', openedOn), either('p.matter_id', '>', id)]))
  }
  return query
    .orderBy('p.opened_on', 'desc')
    .orderBy('p.matter_id')
    .limit(most + 1)
    .execute()
}
