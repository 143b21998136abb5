import type { Selectable } from 'kysely'
import { addMonths, type Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { DialogueTables } from './tables.ts'

/*
 * What was promised at a meeting: a post, a day, a public line, and an end.
 *
 *              move
 *              ┌──┐
 *   (promise) ─┴──┴► open ──┬─ report kept ──► kept, kept-late ── so · not so (the asker, or the hamlet's next meeting)
 *                           ├─ say not kept ─► not-kept
 *                           └─ withdraw ─────► withdrawn
 *
 * 1. The line never changes. A moved day is added to those before it; kept or late is judged by the first.
 * 2. The post that promised reports; whether it is so, it never says itself.
 * 3. An open promise past its day is late by the calendar; nothing ends it but its post's word.
 */
export type PromiseState = 'open' | 'kept' | 'kept-late' | 'not-kept' | 'withdrawn'
export type PromiseAct = 'keep' | 'move' | 'break' | 'withdraw' | 'judge'

const life = {
  open: ['keep', 'move', 'break', 'withdraw'],
  kept: ['judge'],
  'kept-late': ['judge'],
  'not-kept': [],
  withdrawn: [],
} as const satisfies Record<PromiseState, readonly PromiseAct[]>

export type PromiseRow = Selectable<DialogueTables['dialogues.promise']>

type Standing = Pick<PromiseRow, 'state' | 'said'>

/** What people said of a promise they said once. */
export const mayHappenTo = ({ state, said }: Standing, act: PromiseAct): boolean =>
  said === null && (life[state] as readonly PromiseAct[]).includes(act)

/** Refuses an act that does not fit. */
export const assertPromiseNow = (promise: Standing, act: PromiseAct): void => {
  if (!mayHappenTo(promise, act)) throw new Refusal('not-now')
}

export const keptAs = (firstDue: Day, today: Day): 'kept' | 'kept-late' => (today <= firstDue ? 'kept' : 'kept-late')

/** It came to nothing, or those who asked say so: the question is open to another way. */
export const hasFailed = ({ state, said }: Pick<PromiseRow, 'state' | 'said'>): boolean =>
  state === 'not-kept' || state === 'withdrawn' || said === 'not-so'

/** A promised day lies after `from`, within the ruled number of months. */
export const assertDue = (due: Day, from: Day, months: number): void => {
  if (due <= from) throw new Refusal('due-in-the-past', {}, 'due')
  if (due > addMonths(from, months)) throw new Refusal('due-too-far', { months }, 'due')
}
