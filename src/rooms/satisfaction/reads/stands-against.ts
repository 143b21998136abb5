import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../civic/places/places.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Quarter } from '../quarter.ts'
import type { SatisfactionReader } from '../tables.ts'
import { waitingQuarters } from './waiting.ts'

/** What stands against closing this quarter of this place now; undefined when it is its turn. */
export const standsAgainst = async (
  db: SatisfactionReader,
  place: Place,
  quarter: Quarter,
  today: Day,
): Promise<Refusal | undefined> => {
  if (place.kind !== 'commune') return new Refusal('not-a-quarter', {}, 'quarter')
  if (today <= quarter.ends) return new Refusal('quarter-not-over', {}, 'quarter')
  const [waiting] = await waitingQuarters(db, [place.id], today)
  const next = waiting?.quarters[0]
  if (next?.name === quarter.name) return undefined
  if (next !== undefined && next.starts < quarter.starts) {
    return new Refusal('earlier-first', { quarter: next.name }, 'quarter')
  }
  return new Refusal((await isClosed(db, place.id, quarter)) ? 'closed-already' : 'nothing-then', {}, 'quarter')
}

const isClosed = async (db: SatisfactionReader, placeId: string, { starts }: Quarter): Promise<boolean> =>
  (await db
    .selectFrom('satisfaction.period')
    .select('id')
    .where('place_id', '=', placeId)
    .where('starts_on', '=', starts)
    .executeTakeFirst()) !== undefined
