import type { Transaction } from 'kysely'
import type { CivicTables } from '../../../civic/tables.ts'
import { ownTables } from '../tables.ts'

/** The question or the person received that became this petition. */
export const findReferred = async (tx: Transaction<CivicTables>, petition: string) => {
  const own = ownTables(tx)
  const asked = await own
    .selectFrom('dialogues.question')
    .select(['meeting_id as meeting', 'number', 'petition_id as petition'])
    .where('petition_id', '=', petition)
    .unionAll(
      own
        .selectFrom('dialogues.received')
        .select(['meeting_id as meeting', 'number', 'petition_id as petition'])
        .where('petition_id', '=', petition),
    )
    .executeTakeFirst()
  return asked && { meeting: asked.meeting, number: asked.number, petition }
}

export const findMeeting = async (tx: Transaction<CivicTables>, matterId: string): Promise<boolean> => {
  const own = ownTables(tx)
  const row = await own
    .selectFrom('dialogues.meeting')
    .select('matter_id')
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  return row !== undefined
}
