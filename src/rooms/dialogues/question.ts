import type { Selectable } from 'kysely'
import { Refusal } from '../../platform/refusal.ts'
import type { DialogueTables } from './tables.ts'

/*
 * A question at a meeting.
 *
 *   (registered, recorded) ──► open ──┬─ answer ──► answered ─┐ until the minutes are read out,
 *                                     ├─ promise ─► promised  ├ an answer may be replaced
 *                                     ├─ refer ───► referred ◄┘
 *                                     └─ withdraw ► withdrawn
 *
 * A promise that failed, or that people say was not kept, may still be referred: its question becomes a petition.
 */
export type QuestionState = 'open' | 'answered' | 'promised' | 'referred' | 'withdrawn'
export type QuestionSource = 'web' | 'slip' | 'hamlet-head' | 'meeting'
/** How the petition a question became stands, as far as the meeting's page says it. */
export const petitionStages = [
  'received',
  'answered',
  'promised',
  'in-review',
  'settled',
  'disagrees',
  'no-word',
  'withdrawn',
] as const
export type PetitionStage = (typeof petitionStages)[number]

export type QuestionAct = 'answer' | 'promise' | 'refer' | 'withdraw' | 'revise'

const life = {
  open: ['answer', 'promise', 'refer', 'withdraw', 'revise'],
  answered: ['answer', 'promise', 'refer', 'revise'],
  promised: ['refer', 'revise'],
  referred: [],
  withdrawn: [],
} as const satisfies Record<QuestionState, readonly QuestionAct[]>

export type QuestionRow = Selectable<DialogueTables['dialogues.question']>

export const mayHappen = ({ state }: Pick<QuestionRow, 'state'>, act: QuestionAct): boolean =>
  (life[state] as readonly QuestionAct[]).includes(act)

/** Refuses an act that does not fit the question's state. */
export const assertOpenFor = (question: Pick<QuestionRow, 'state'>, act: QuestionAct): void => {
  if (!mayHappen(question, act)) throw new Refusal('not-now')
}
