import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Purpose } from '../../../../civic/people/person.ts'
import { vietnamDay } from '../../../../platform/clock.ts'
import type { PetitionReader } from '../../subject.ts'

/** That a post was shown the sender's name and number on a day, and what for. */
export interface Showing {
  postId: string
  purpose: Purpose
  day: Day
  times: number
}

/** Who was shown the sender's name and number; by post, never by officer. Opened twice a day by one post for one purpose is one line. */
export const showingsOf = async (db: PetitionReader, matterId: string): Promise<Showing[]> => {
  const { rows } = await sql<{ post_id: string; purpose: Purpose; read_at: Date }>`
    select * from people.readings_of(${matterId})`.execute(db)
  const lines = new Map<string, Showing>()
  for (const { post_id: postId, purpose, read_at } of rows) {
    const day = vietnamDay(read_at)
    const key = `${day} ${purpose} ${postId}`
    lines.set(key, { postId, purpose, day, times: (lines.get(key)?.times ?? 0) + 1 })
  }
  return [...lines.values()]
}
