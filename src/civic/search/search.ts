import { type Kysely, type SqlBool, sql } from 'kysely'
import { fold } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { CivicTables, CivicTransaction } from '../tables.ts'

interface Entry {
  matterId: string
  placeId: string
  openedOn: Day
  texts: readonly string[]
}

/** Makes a matter findable, by the words an office may read or by those the public may. */
export const putInSearch = async (tx: CivicTransaction, audience: 'office' | 'public', entry: Entry): Promise<void> => {
  const folded = fold(entry.texts.join(' \n '))
  await tx
    .insertInto('civic.search_entry')
    .values({ matter_id: entry.matterId, audience, place_id: entry.placeId, opened_on: entry.openedOn, folded })
    .onConflict((conflict) =>
      conflict.columns(['matter_id', 'audience']).doUpdateSet({ folded, place_id: entry.placeId }),
    )
    .execute()
}

export const dropFromSearch = async (tx: CivicTransaction, matterId: string): Promise<void> => {
  await tx.deleteFrom('civic.search_entry').where('matter_id', '=', matterId).execute()
}

/**
 * A condition for `words`: every typed word, without accents, the last one also as a beginning ("can du" finds Cần Đước).
 * Undefined when nothing searchable was typed.
 */
export const matching = (typed: string, words: string) => {
  const asked = fold(typed).match(/[\p{L}\p{N}]+/gu)
  if (asked === null) return undefined
  const query = asked.map((word, at) => (at === asked.length - 1 ? `${word}:*` : word)).join(' & ')
  return sql<SqlBool>`${sql.ref(words)} @@ to_tsquery('simple', ${query})`
}

/** The matters of one place (or of all) that the public may find by these words, newest first. */
export const searchPublic = async (
  db: Kysely<CivicTables>,
  typed: string,
  most: number,
  placeId?: string,
): Promise<string[]> => {
  const condition = matching(typed, 'words')
  if (condition === undefined) return []
  let query = db.selectFrom('civic.public_search').select('matter_id').where(condition)
  if (placeId !== undefined) query = query.where('place_id', '=', placeId)
  const rows = await query.orderBy('opened_on', 'desc').orderBy('matter_id').limit(most).execute()
  return rows.map((row) => row.matter_id)
}
