import type { Calendar } from '../../../../../packages/workdays/src/index.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import type { Duty } from '../../../../civic/duties/duty.ts'
import { type Rule, ruleById } from '../../../../civic/rules/rules.ts'
import type { PetitionReader } from '../../subject.ts'
import type { DutyEvent } from '../public/clocks.ts'

/** Every duty of a petition, publishing and handing over too, the oldest first. */
export const dutiesOf = (db: PetitionReader, matterId: string): Promise<Duty[]> =>
  db
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .orderBy('opened_on')
    .orderBy('round')
    .orderBy('kind')
    .execute()

/** What happened to these duties, in order. */
export const eventsOf = async (db: PetitionReader, duties: readonly Duty[]): Promise<DutyEvent[]> => {
  if (duties.length === 0) return []
  const ids = duties.map(({ id }) => id)
  return db.selectFrom('civic.duty_event').selectAll().where('duty_id', 'in', ids).orderBy('id').execute()
}

/** A duty with what its clock is told from. */
export interface DutyClock {
  duty: Duty
  events: readonly DutyEvent[]
  /** Frozen at discharge, the newest while open. */
  calendar: Calendar
  rule: Rule | undefined
}

/** The clock that is explained: of the duty that runs towards the people, else of the one discharged last. */
export const clockToExplain = async (
  db: PetitionReader,
  duties: readonly Duty[],
  events: readonly DutyEvent[],
): Promise<DutyClock | undefined> => {
  const owed = duties.filter(({ kind }) => kind !== 'petitions.publish')
  const duty = owed.find(({ discharged_on }) => discharged_on === null) ?? owed.at(-1)
  if (duty === undefined) return undefined
  return {
    duty,
    events: events.filter(({ duty_id }) => duty_id === duty.id),
    calendar: await loadCalendar(db, duty.discharged_on === null ? undefined : duty.calendar_version),
    rule: duty.rule_id === null ? undefined : await ruleById(db, duty.rule_id),
  }
}
