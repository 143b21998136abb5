import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { PetitionReader } from '../../subject.ts'

/** Answers and reviews still owed, published or not: complete counts of open work, which stays small while matters pile up. */
export interface OpenWork {
  open: number
  overdue: number
}

/** Of these places, or of all. */
export const openWork = async (
  db: PetitionReader,
  today: Day,
  placeIds?: readonly string[] | undefined,
): Promise<OpenWork> => {
  const all = db
    .selectFrom('petitions.public_open_count')
    .select([
      sql<number>`coalesce(sum(duties), 0)::integer`.as('open'),
      sql<number>`coalesce(sum(duties) filter (where due_on < ${today}), 0)::integer`.as('overdue'),
    ])
  return (placeIds === undefined ? all : all.where('place_id', 'in', placeIds)).executeTakeFirstOrThrow()
}
