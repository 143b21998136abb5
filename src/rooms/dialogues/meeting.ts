import type { Selectable } from 'kysely'
import type { Branch } from '../../civic/posts/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { DialogueTables } from './tables.ts'

/*
 * A meeting with the people: a leader's dialogue, a reception day, a residents' meeting, a meeting with voters.
 *
 *            move                    record, answer, promise, refer
 *            ┌──┐                              ┌──┐
 *   (call) ──┴──┴► called ──── hold ────► held ┴──┴── read out ──► open-for-correction ── freeze ──► frozen
 *                    │                     │                         ┌──┴──┐
 *                    └─ cancel ► cancelled └ receive (a reception     ask   answer
 *                                            ends here)             (a correction)
 *
 * 1. Everybody may read of a meeting from the moment it is called; what was asked, only once the minutes were read out; who asked, never.
 * 2. Questions are numbered within the meeting, for ever. Each ends as answered on the spot, promised, referred or withdrawn, and the
 *    minutes are not read out while one has no end.
 * 3. The convenor's post owes the meeting, whoever presides: a delegation is recorded and does not hinder it.
 * 4. Every version of the minutes is kept. They freeze when the ruled days are over and every correction asked for was answered.
 * 5. A question whose meeting was cancelled, or whose promise failed, can still become a petition.
 * 6. A reception keeps a private book instead of a grid and minutes.
 */
export const meetingKinds = ['dialogue', 'reception', 'residents', 'voters'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export type MeetingStage = 'called' | 'held' | 'open-for-correction' | 'frozen' | 'cancelled'

export type MeetingAct =
  | 'move'
  | 'cancel'
  | 'register'
  | 'hold'
  | 'record'
  | 'receive'
  | 'fate'
  | 'refer'
  | 'withdraw-question'
  | 'read-out'
  | 'ask-correction'
  | 'answer-correction'
  | 'freeze'
  | 'conclude'

/** What may happen next. `fate`: revising, answering or promising on a question. */
const life = {
  called: ['move', 'cancel', 'register', 'withdraw-question', 'hold'],
  held: ['record', 'receive', 'fate', 'refer', 'withdraw-question', 'read-out', 'conclude'],
  'open-for-correction': ['refer', 'ask-correction', 'answer-correction', 'freeze', 'conclude'],
  frozen: ['refer', 'conclude'],
  cancelled: ['refer'],
} as const satisfies Record<MeetingStage, readonly MeetingAct[]>

/** What a reception has no need of, and what no other meeting has. */
const notAtReception: readonly MeetingAct[] = ['record', 'fate', 'read-out']
const onlyAtReception: readonly MeetingAct[] = ['receive']

/** The branches whose offices may call each kind: the house's own reading of who holds it. */
export const convenors = {
  dialogue: ['state', 'party'],
  reception: ['state', 'party'],
  residents: ['organisation', 'front', 'state'],
  voters: ['front'],
} as const satisfies Record<MeetingKind, readonly Branch[]>

export type MeetingRow = Selectable<DialogueTables['dialogues.meeting']>
type Standing = Pick<MeetingRow, 'stage' | 'kind'>

export const mayNow = ({ stage, kind }: Standing, act: MeetingAct): boolean =>
  (life[stage] as readonly MeetingAct[]).includes(act) &&
  !(kind === 'reception' ? notAtReception : onlyAtReception).includes(act)

/** Refuses an act that does not fit the stage. */
export const assertNow = (meeting: Standing, act: MeetingAct): void => {
  if (!mayNow(meeting, act)) throw new Refusal('not-now')
}
