import type { Selectable } from 'kysely'
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
export const clocksOf = async (db: CivicReader, matterId: string): Promise<Clocked[]> => {
  const duties = await db
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', 'in', waitedFor)
    .orderBy('round')
    .orderBy('opened_on')
    .orderBy((duty) => duty('kind', '=', 'petitions.promise'))
    .execute()
  const ids = duties.map(({ id }) => id)
  const events =
    ids.length === 0
      ? []
      : await db.selectFrom('civic.duty_event').selectAll().where('duty_id', 'in', ids).orderBy('id').execute()
  return explained(db, duties, events)
}

/** As anybody may see them, of a published matter. */
export const publicClocksOf = async (db: CivicReader, matterId: string): Promise<Clocked[]> => {
  const duties = await db
    .selectFrom('civic.public_duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', 'in', waitedFor)
    .orderBy('round')
    .orderBy('opened_on')
    .orderBy((duty) => duty('kind', '=', 'petitions.promise'))
    .execute()
  const ids = duties.map(({ id }) => id)
  const events =
    ids.length === 0
      ? []
      : await db.selectFrom('civic.public_duty_event').selectAll().where('duty_id', 'in', ids).orderBy('id').execute()
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
