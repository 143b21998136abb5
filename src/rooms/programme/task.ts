import type { Selectable } from 'kysely'
import { addMonths, type Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { ProgrammeTables } from './tables.ts'

/*
 * A task: what one post gives to another to do, for one or more hamlets, by a day, with a measure of done.
 *
 *             entrust, progress, move
 *                   ┌──┐
 *   (given) ──► given ─┴── report ──► reported ── accept ──► accepted
 *                 ▲                       │
 *                 └─────── return ────────┘
 *   given, reported ── stop ──► stopped
 *
 * 1. The taker owes `programme.task` by the day set; the report discharges it, and the giver owes `programme.accept`.
 * 2. Whoever took or reported a task never accepts it, under whatever post; another office than the giver's never does.
 * 3. A day that is moved, or set anew with a return, opens another round of the duty; the first day stays on view.
 * 4. Late is a task reported after the day in force. Nobody writes it down: it follows from `due_on` and `reported_on`.
 * 5. A task is the office's own until the giver publishes it; then its words, its days and how far it is are public, officers never.
 */
export type TaskStage = 'given' | 'reported' | 'accepted' | 'stopped'
export type TaskAct = 'entrust' | 'progress' | 'report' | 'move' | 'accept' | 'return' | 'stop'

/** Whence a task comes: `own` is the giver's own idea; a criterion has words, the others a matter. */
export const sources = ['own', 'directive', 'hot', 'criterion', 'promise', 'petition', 'task'] as const
export type Source = (typeof sources)[number]

export const stops = ['cancelled', 'not-done'] as const

const life = {
  given: ['entrust', 'progress', 'report', 'move', 'stop'],
  reported: ['accept', 'return', 'stop'],
  accepted: [],
  stopped: [],
} as const satisfies Record<TaskStage, readonly TaskAct[]>

export type TaskRow = Selectable<ProgrammeTables['programme.task']>

export const mayNow = (stage: TaskStage, act: TaskAct): boolean => (life[stage] as readonly TaskAct[]).includes(act)

/** Refuses an act that does not fit the stage. */
export const assertNow = ({ stage }: Pick<TaskRow, 'stage'>, act: TaskAct): void => {
  if (!mayNow(stage, act)) throw new Refusal('not-now')
}

/** A due day is today or later, within the ruled number of months. */
export const assertDue = (due: Day, today: Day, months: number): void => {
  if (due < today) throw new Refusal('due-in-the-past', {}, 'due')
  if (due > addMonths(today, months)) throw new Refusal('due-too-far', { months }, 'due')
}

/** Reported after the day in force. */
export const isLate = ({ reported_on, due_on }: Pick<TaskRow, 'reported_on' | 'due_on'>): boolean =>
  reported_on !== null && reported_on > due_on
