import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { deedsOver, type Run } from '../../civic/deed/deed.ts'
import { id } from '../../civic/deed/fields.ts'
import { getMatter, type Matter } from '../../civic/matters/matter.ts'
import { type Office, officeOf } from '../../civic/posts/posts.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { MeetingRow } from './meeting.ts'
import type { QuestionRow } from './question.ts'
import type { DialogueTables } from './tables.ts'

export type DialogueTransaction = Transaction<CivicTables & DialogueTables>
export type DialogueReader = Kysely<CivicTables & DialogueTables>
export type DialogueRun = Run<CivicTables & DialogueTables>

/** The maker of this room's deeds, typed to its own tables. */
export const dialogueDeed = deedsOver<DialogueTables>()

/** What every deed on a meeting stands on: its rows, locked, and the office that called it. */
export interface Meeting extends MeetingRow {
  matter: Matter
  office: Office
}

/** A meeting and one question asked at it. */
export interface AskedAt {
  meeting: Meeting
  question: QuestionRow
}

export const OnMeeting = z.object({ meeting: id })
export const OnQuestion = OnMeeting.extend({ number: z.number().int().positive() })

/** Locks it for the rest of the transaction: numbers within a meeting are given one after the other. */
export const getMeeting = async (tx: DialogueTransaction, input: { meeting: string }): Promise<Meeting> => {
  const matter = await getMatter(tx, input.meeting)
  const row = await tx.selectFrom('dialogues.meeting').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found')
  return { ...row, matter, office: await officeOf(tx, row.convenor_post_id) }
}

export const getQuestion = async (
  tx: DialogueTransaction,
  input: { meeting: string; number: number },
): Promise<AskedAt> => {
  const meeting = await getMeeting(tx, input)
  const question = await tx
    .selectFrom('dialogues.question')
    .selectAll()
    .where('meeting_id', '=', meeting.matter_id)
    .where('number', '=', input.number)
    .executeTakeFirst()
  if (question === undefined) throw new Refusal('not-found')
  return { meeting, question }
}

type MeetingChange = Partial<Omit<MeetingRow, 'matter_id'>>
type QuestionChange = Partial<Omit<QuestionRow, 'meeting_id' | 'number'>>

export const changeMeeting = async (
  tx: DialogueTransaction,
  meeting: Meeting,
  change: MeetingChange,
): Promise<void> => {
  await tx.updateTable('dialogues.meeting').set(change).where('matter_id', '=', meeting.matter_id).execute()
}

export const changeQuestion = async (
  tx: DialogueTransaction,
  of: Pick<QuestionRow, 'meeting_id' | 'number'>,
  change: QuestionChange,
): Promise<void> => {
  await tx
    .updateTable('dialogues.question')
    .set(change)
    .where('meeting_id', '=', of.meeting_id)
    .where('number', '=', of.number)
    .execute()
}
