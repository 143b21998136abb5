import type { Selectable } from 'kysely'
import type { Day, DutyEvent, Term } from '../../../packages/workdays/src/index.ts'
import { type Calendar, type Clock, dutyClock } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import { loadCalendar } from '../calendar/calendar.ts'
import { getRule } from '../rules/rules.ts'
import type { CivicTransaction } from '../tables.ts'
import type { DutyEventRow, DutyTables, HandOverGround } from './tables.ts'

/*
 * A duty: what a post owes on a matter, by which day, by which dated rule.
 *
 *   opened ──► (paused ⇄ running, handed over any number of times) ──► discharged
 *
 * 1. Its due day is a pure function of its events, the calendar version and the rule version (`packages/workdays`).
 * 2. Overdue is not a state: it is what an open duty looks like after its due day.
 * 3. An open duty follows the newest calendar; at discharge the version it was judged by is frozen.
 * 4. A hand-over moves the duty; its clock never restarts.
 * 5. `due_on` keeps the computed day so that it can be sorted by; nothing writes it but this file.
 */
export type Duty = Selectable<DutyTables['civic.duty']>

interface Opening {
  matterId: string
  kind: string
  round?: number
  postId: string
  /** The day from which the term runs; the rule version is that of this day. */
  receivedOn: Day
  ruleDay?: Day
  /** The rule that gives the term; or a day that was promised or set, with the rule it comes from where there is one. */
  by: { rule: string } | { fixedDue: Day; rule?: string }
}

export const openDuty = async (tx: CivicTransaction, today: Day, opening: Opening): Promise<Duty> => {
  const calendar = await loadCalendar(tx)
  const { by } = opening
  const fixedDue = 'fixedDue' in by ? by.fixedDue : null
  const rule = by.rule === undefined ? undefined : await getRule(tx, by.rule, opening.ruleDay ?? opening.receivedOn)
  const term = fixedDue === null ? rule : undefined
  const base = {
    id: newId(),
    matter_id: opening.matterId,
    kind: opening.kind,
    round: opening.round ?? 0,
    post_id: opening.postId,
    opened_on: today,
    received_on: opening.receivedOn,
    rule_id: rule?.id ?? null,
    term_value: term?.value ?? null,
    term_unit: term === undefined ? null : termUnit(term.unit),
    fixed_due: fixedDue,
    calendar_version: calendar.version,
  }
  const clock = clockOf(base, [], calendar)
  return tx
    .insertInto('civic.duty')
    .values({ ...base, due_on: clock.due ?? null, due_reason: clock.reason })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const termUnit = (unit: string): Term['unit'] => {
  if (unit === 'working-day' || unit === 'calendar-day' || unit === 'month') return unit
  throw new Error(`a rule in ${unit} gives no term`)
}

export const findOpenDuty = (tx: CivicTransaction, matterId: string, kind: string): Promise<Duty | undefined> =>
  tx
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', '=', kind)
    .where('discharged_on', 'is', null)
    .orderBy('round', 'desc')
    .forUpdate()
    .executeTakeFirst()

export const getOpenDuty = async (tx: CivicTransaction, matterId: string, kind: string): Promise<Duty> => {
  const duty = await findOpenDuty(tx, matterId, kind)
  if (duty === undefined) throw new Refusal('not-now')
  return duty
}

/** Discharges a duty. A paused clock is judged as if it had resumed today. */
export const dischargeDuty = async (tx: CivicTransaction, today: Day, duty: Duty, as: string): Promise<Duty> => {
  if (duty.due_reason === 'paused') await addEvent(tx, duty, { kind: 'resume', day: today })
  const current = await recount(tx, duty)
  return tx
    .updateTable('civic.duty')
    .set({ discharged_on: today, discharged_as: as, due_on: current.due_on, due_reason: current.due_reason })
    .where('id', '=', duty.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Ends every open duty of a matter, as when it is withdrawn. */
export const endDuties = async (tx: CivicTransaction, today: Day, matterId: string, as: string): Promise<void> => {
  await tx
    .updateTable('civic.duty')
    .set({ discharged_on: today, discharged_as: as })
    .where('matter_id', '=', matterId)
    .where('discharged_on', 'is', null)
    .execute()
}

export const pauseDuty = (tx: CivicTransaction, today: Day, duty: Duty): Promise<Duty> =>
  withEvent(tx, duty, { kind: 'pause', day: today })

export const resumeDuty = (tx: CivicTransaction, today: Day, duty: Duty): Promise<Duty> =>
  withEvent(tx, duty, { kind: 'resume', day: today })

export const handOverDuty = async (
  tx: CivicTransaction,
  today: Day,
  duty: Duty,
  toPostId: string,
  ground: HandOverGround,
): Promise<Duty> => {
  if (duty.post_id === toPostId) return duty
  await tx.updateTable('civic.duty').set({ post_id: toPostId }).where('id', '=', duty.id).execute()
  const moved = { kind: 'hand-over' as const, day: today, from_post_id: duty.post_id, to_post_id: toPostId, ground }
  return withEvent(tx, { ...duty, post_id: toPostId }, moved)
}

type NewEvent = Pick<DutyEventRow, 'kind' | 'day'> & Partial<Omit<DutyEventRow, 'id' | 'duty_id'>>

const withEvent = async (tx: CivicTransaction, duty: Duty, event: NewEvent): Promise<Duty> => {
  await addEvent(tx, duty, event)
  return recount(tx, duty)
}

const addEvent = async (tx: CivicTransaction, duty: Duty, event: NewEvent): Promise<void> => {
  const empty = { days: null, from_post_id: null, to_post_id: null, ground: null }
  await tx
    .insertInto('civic.duty_event')
    .values({ ...empty, ...event, duty_id: duty.id })
    .execute()
}

/** Counts an open duty's due day anew, by the newest calendar. */
const recount = async (tx: CivicTransaction, duty: Duty): Promise<Duty> => {
  const calendar = await loadCalendar(tx)
  const events = await tx
    .selectFrom('civic.duty_event')
    .selectAll()
    .where('duty_id', '=', duty.id)
    .orderBy('id')
    .execute()
  const clock = clockOf(duty, events, calendar)
  return tx
    .updateTable('civic.duty')
    .set({ due_on: clock.due ?? null, due_reason: clock.reason, calendar_version: calendar.version })
    .where('id', '=', duty.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What a clock is computed from; rows of `civic.duty` and of `civic.public_duty` both fit. */
export type Counted = Pick<Duty, 'received_on' | 'term_value' | 'term_unit' | 'fixed_due'>

/** The explained clock of a duty. A promised day has no steps: it is what was promised. */
export const clockOf = (
  duty: Counted,
  events: readonly Pick<DutyEventRow, 'kind' | 'day' | 'days'>[],
  calendar: Calendar,
): Clock => {
  if (duty.fixed_due !== null) return { due: duty.fixed_due, reason: 'countable', steps: [] }
  if (duty.term_value === null || duty.term_unit === null) throw new Error('a duty has a term or a promised day')
  const term = { value: duty.term_value, unit: duty.term_unit }
  return dutyClock({ received: duty.received_on, term, events: events.map(asEvent) }, calendar)
}

const asEvent = (row: Pick<DutyEventRow, 'kind' | 'day' | 'days'>): DutyEvent =>
  row.kind === 'extend' ? { kind: 'extend', day: row.day, days: row.days ?? 0 } : { kind: row.kind, day: row.day }
