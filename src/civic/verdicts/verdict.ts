import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import type { CivicTransaction } from '../tables.ts'
import type { VerdictChannel, VerdictTables, VerdictValue } from './tables.ts'

export type Verdict = Selectable<VerdictTables['civic.verdict']>

/**
 * Records what the one who is owed says of a discharged duty. The one who owes never decides:
 * only deeds whose `may` asks for the sender, for a collector of another branch, or for the house (silence) call this.
 */
export const recordVerdict = async (
  tx: CivicTransaction,
  today: Day,
  verdict: {
    matterId: string
    dutyId: string
    round: number
    value: VerdictValue
    channel: VerdictChannel
    collectorPostId?: string
  },
): Promise<void> => {
  await tx
    .insertInto('civic.verdict')
    .values({
      id: newId(),
      matter_id: verdict.matterId,
      duty_id: verdict.dutyId,
      round: verdict.round,
      value: verdict.value,
      channel: verdict.channel,
      day: today,
      collector_post_id: verdict.collectorPostId ?? null,
    })
    .execute()
}

export const verdictsOf = (tx: CivicTransaction, matterId: string): Promise<Verdict[]> =>
  tx.selectFrom('civic.verdict').selectAll().where('matter_id', '=', matterId).orderBy('day').orderBy('round').execute()
