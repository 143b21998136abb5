import { type Selectable, sql } from 'kysely'
import type { Calendar } from '../../../../../packages/workdays/src/index.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import type { DutyTables } from '../../../../civic/duties/tables.ts'
import { type Rule, ruleById } from '../../../../civic/rules/rules.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

export type PublicDuty = Selectable<DutyTables['civic.public_duty']>
export type DutyEvent = Selectable<DutyTables['civic.duty_event']>

/** A duty with all that its clock is told from. */
export interface Clocked {
  duty: PublicDuty
  events: readonly DutyEvent[]
  /** Frozen at discharge, the newest while open. */
  calendar: Calendar
  rule: Rule | undefined
}

/** The duties people wait for; publishing and handing over are the house's own. */
const waitedFor = ['petitions.answer', 'petitions.review', 'petitions.promise']

/** As the sender may see them, published or not. Oldest first. */
export const clocksOf = (db: CivicReader, matterId: string): Promise<Clocked[]> =>
  clocksIn(db, matterId, { duties: 'civic.duty', events: 'civic.duty_event' })

/** As anybody may see them, of a published matter. */
export const publicClocksOf = (db: CivicReader, matterId: string): Promise<Clocked[]> =>
  clocksIn(db, matterId, { duties: 'civic.public_duty', events: 'civic.public_duty_event' })

type Sources =
  | { duties: 'civic.duty'; events: 'civic.duty_event' }
  | { duties: 'civic.public_duty'; events: 'civic.public_duty_event' }

const clocksIn = async (db: CivicReader, matterId: string, from: Sources): Promise<Clocked[]> => {
  const { rows: duties } = await sql<PublicDuty>`
    select * from ${sql.table(from.duties)} d
    where d.matter_id = ${matterId} and d.kind = any(${waitedFor})
    order by d.round, d.opened_on, d.kind = 'petitions.promise'`.execute(db)
  if (duties.length === 0) return []
  const { rows: events } = await sql<DutyEvent>`
    select * from ${sql.table(from.events)} e
    where e.duty_id = any(${duties.map(({ id }) => id)}) order by e.id`.execute(db)
  return explained(db, duties, events)
}

const explained = (db: CivicReader, duties: readonly PublicDuty[], events: readonly DutyEvent[]): Promise<Clocked[]> =>
  Promise.all(
    duties.map(async (duty) => ({
      duty,
      events: events.filter(({ duty_id }) => duty_id === duty.id),
      calendar: await loadCalendar(db, duty.discharged_on === null ? undefined : duty.calendar_version),
      rule: duty.rule_id === null ? undefined : await ruleById(db, duty.rule_id),
    })),
  )
