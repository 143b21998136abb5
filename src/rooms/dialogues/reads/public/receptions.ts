import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { DialogueReader } from '../../subject.ts'
import { type ListedMeeting, nextMeetings } from './meetings.ts'

/** Reception days of one convenor at one hour and place: the next one, and the days after it. */
export interface ReceptionDays {
  next: ListedMeeting
  later: Day[]
}

/** How many days ahead are looked at; of each convenor only some are shown. */
const most = { days: 200, later: 3 }

/** Who receives people next, the nearest day first: one line for each convenor, however many days were called. */
export const nextReceptions = async (
  db: DialogueReader,
  today: Day,
  placeId: string | undefined,
): Promise<ReceptionDays[]> => {
  const found = new Map<string, ReceptionDays>()
  for (const day of await nextMeetings(db, today, { placeId, kind: 'reception' }, most.days)) {
    const same = [day.office, day.subject, day.startsAt, day.venue].join('\n')
    const before = found.get(same)
    if (before === undefined) found.set(same, { next: day, later: [] })
    else if (before.later.length < most.later) before.later.push(day.heldOn)
  }
  return [...found.values()]
}
