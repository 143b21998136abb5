import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { type Duty, dischargeDuty, findOpenDuty } from '../../civic/duties/duty.ts'
import { closeMatter } from '../../civic/matters/matter.ts'
import type { DialogueTransaction, Meeting } from './subject.ts'
import type { DialogueTables } from './tables.ts'

type OwedRow = Selectable<DialogueTables['dialogues.owed']>

/**
 * What the convenor's post owes for the period of the meeting is one less; the day it was held counts, not the day it was recorded.
 * Two meetings of a kind on one day are one day.
 */
export const dischargeOwed = async (
  tx: DialogueTransaction,
  today: Day,
  meeting: Meeting,
): Promise<Duty | undefined> => {
  const owed = await tx
    .selectFrom('dialogues.owed')
    .selectAll()
    .where('post_id', '=', meeting.convenor_post_id)
    .where('kind', '=', meeting.kind as OwedRow['kind'])
    .where('starts_on', '<=', meeting.held_on)
    .where('ends_on', '>=', meeting.held_on)
    .forUpdate()
    .executeTakeFirst()
  if (owed === undefined || (await wasHeldThatDay(tx, meeting))) return undefined
  const duty = await findOpenDuty(tx, owed.matter_id, 'dialogues.hold')
  if (duty === undefined) return undefined
  const held = await dischargeDuty(tx, meeting.held_on, duty, 'held')
  const next = await findOpenDuty(tx, owed.matter_id, 'dialogues.hold')
  if (next === undefined) await closeMatter(tx, owed.matter_id, today, 'held')
  return held
}

const wasHeldThatDay = async (tx: DialogueTransaction, meeting: Meeting): Promise<boolean> => {
  const other = await tx
    .selectFrom('dialogues.meeting')
    .select('matter_id')
    .where('matter_id', '<>', meeting.matter_id)
    .where('convenor_post_id', '=', meeting.convenor_post_id)
    .where('kind', '=', meeting.kind)
    .where('held_on', '=', meeting.held_on)
    .where('presided_by_post_id', 'is not', null)
    .executeTakeFirst()
  return other !== undefined
}
