import type { Day } from '../../../packages/workdays/src/index.ts'
import type { CivicReader } from '../tables.ts'

/** Open duties that have passed their due day. */
export const countOverdue = async (db: CivicReader, today: Day): Promise<number> => {
  const { count } = await db
    .selectFrom('civic.duty')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('discharged_on', 'is', null)
    .where('due_on', '<', today)
    .executeTakeFirstOrThrow()
  return count
}
