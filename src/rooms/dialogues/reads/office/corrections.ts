import type { DialogueReader } from '../../subject.ts'

/** What people asked to have corrected in the minutes, and what they were answered. */
export const correctionsOf = (db: DialogueReader, meetingId: string) =>
  db
    .selectFrom('dialogues.correction as c')
    .leftJoin('civic.message as w', (on) =>
      on.onRef('w.matter_id', '=', 'c.meeting_id').onRef('w.point', '=', 'c.n').on('w.kind', '=', 'correction'),
    )
    .leftJoin('civic.message as a', (on) =>
      on.onRef('a.matter_id', '=', 'c.meeting_id').onRef('a.point', '=', 'c.n').on('a.kind', '=', 'correction-answer'),
    )
    .select(['c.n', 'c.number', 'c.asked_on as askedOn', 'c.state', 'w.text', 'a.text as answer'])
    .where('c.meeting_id', '=', meetingId)
    .orderBy('c.n')
    .execute()

export type WorkCorrection = Awaited<ReturnType<typeof correctionsOf>>[number]
