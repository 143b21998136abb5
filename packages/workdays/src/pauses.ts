import { asDay, type Day } from './day.ts'
import type { DutyEvent } from './duty.ts'

/** Days after `after` up to and including `until` do not count; not yet resumed when `until` is undefined. */
export type Pause = { readonly after: Day; readonly until: Day | undefined }

/** More pauses than resumes on a day leave the clock paused, fewer leave it running, as many leave it as it was. */
const balances = (events: readonly DutyEvent[]): Map<Day, number> => {
  const balance = new Map<Day, number>()
  for (const { kind, day } of events) {
    const change = kind === 'pause' ? 1 : kind === 'resume' ? -1 : 0
    balance.set(asDay(day), (balance.get(day) ?? 0) + change)
  }
  return balance
}

/**
 * The pauses of a duty, whatever the order in which its events are given. A second pause while paused, or a resume
 * while running, changes nothing. A pause and its resume on one day stop no day.
 */
export const pausesOf = (events: readonly DutyEvent[]): Pause[] => {
  const pauses: Pause[] = []
  let after: Day | undefined
  for (const [day, change] of [...balances(events)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (change > 0) after ??= day
    if (change < 0 && after) {
      pauses.push({ after, until: day })
      after = undefined
    }
  }
  return after ? [...pauses, { after, until: undefined }] : pauses
}

export const pauseOn = (pauses: readonly Pause[], day: Day): Pause | undefined =>
  pauses.find(({ after, until }) => after < day && (!until || day <= until))
