import type { Day } from '../../../packages/workdays/src/index.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'

/** The day an administrator reset this officer's second factor, as long as the officer has not said that they know. */
export const findResetNotice = async (db: CivicReader, officerId: string): Promise<Day | undefined> => {
  const row = await db.selectFrom('civic.officer').select('reset_on').where('id', '=', officerId).executeTakeFirst()
  return row?.reset_on ?? undefined
}

export const noteResetKnown = async (db: CivicTransaction, officerId: string): Promise<void> => {
  await db.updateTable('civic.officer').set({ reset_on: null }).where('id', '=', officerId).execute()
}
