import type { Day } from '../../../packages/workdays/src/index.ts'
import type { DialogueTransaction, Meeting } from './subject.ts'

/** Keeps, for everybody to read, when and where the meeting was to be before it was moved or cancelled, and why. */
export const keepChange = async (
  tx: DialogueTransaction,
  today: Day,
  meeting: Meeting,
  { change, reason }: { change: 'moved' | 'cancelled'; reason: string },
): Promise<void> => {
  const { last } = await tx
    .selectFrom('dialogues.meeting_change')
    .select((row) => row.fn.max('n').as('last'))
    .where('meeting_id', '=', meeting.matter_id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('dialogues.meeting_change')
    .values({
      meeting_id: meeting.matter_id,
      n: (last ?? 0) + 1,
      change,
      was_on: meeting.held_on,
      was_at: meeting.starts_at,
      was_in: meeting.venue,
      changed_on: today,
      reason,
    })
    .execute()
}
