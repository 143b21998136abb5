import { type SqlBool, sql } from 'kysely'
import { fold } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { CivicTransaction } from '../tables.ts'

interface Entry {
  matterId: string
  placeId: string
  openedOn: Day
  texts: readonly string[]
}

/** Makes a matter findable, by the words an office may read or by those the public may. */
export const putInSearch = async (tx: CivicTransaction, audience: 'office' | 'public', entry: Entry): Promise<void> => {
  const folded = wordsIn(entry.texts.join(' ')).join(' ')
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
 * A condition for `words`: every typed word, without accents, the last one also as a beginning ("can du" finds Cần Đước); what stands
 * between quotation marks only in that order. Undefined when nothing searchable was typed.
 */
export const matching = (typed: string, words: string) => {
  const parts = typed.split(/["“”]/).map(wordsIn)
  // Every second part stands between marks; one that was opened and not closed is read as words still being typed.
  const asked = parts.flatMap((part, at) =>
    at % 2 === 1 && at < parts.length - 1 && part.length > 0 ? [part.join(' <-> ')] : part,
  )
  if (asked.length === 0) return undefined
  const last = asked.at(-1) ?? ''
  const query = [...asked.slice(0, -1), last.includes(' ') ? last : `${last}:*`].map((one) => `(${one})`).join(' & ')
  return sql<SqlBool>`${sql.ref(words)} @@ to_tsquery('simple', ${query})`
}

/** Cut the same way when kept and when asked: PostgreSQL would read '-1360' in a code as a number, and '22/4' as a path. */
const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
