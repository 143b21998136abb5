import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { house } from '../actor/actor.ts'
import type { Deed } from '../deed/deed.ts'
import { type Ground, perform } from '../deed/perform.ts'
import type { Sweep } from '../room.ts'
import type { CivicReader } from '../tables.ts'
import { findOrphanedDuties, inheritDuty } from './inherit.ts'
import { findNewlyOverdue, recordOverdue } from './overdue.ts'

type DutyDeed = Deed<{ duty: string }, unknown>
type FindDuties = (db: CivicReader, today: Day) => Promise<{ id: string }[]>

/** One deed for each duty found, keyed by the duty and, where it may happen again, by the day. */
const overDuties = async (
  ground: Ground,
  today: Day,
  work: { find: FindDuties; deed: DutyDeed; key(duty: string): string },
): Promise<number> => {
  let done = 0
  for (const { id } of await work.find(ground.db, today)) {
    try {
      const attempt = { actor: house, key: work.key(id), input: { duty: id } }
      const { repeated } = await perform(ground, work.deed, attempt)
      if (!repeated) done += 1
    } catch (error) {
      if (!isOutOfDate(error)) throw error
    }
  }
  return done
}

/** Somebody answered between the question and the deed. */
const isOutOfDate = (error: unknown): boolean => error instanceof Refusal && error.code === 'not-now'

/** Duties go to the heir before anybody is told that they are late. A post may end twice in a duty's life. */
const inherit: Sweep = {
  name: 'inherit',
  run: (ground, today) =>
    overDuties(ground, today, {
      find: findOrphanedDuties,
      deed: inheritDuty,
      key: (duty) => `inherit:${duty}:${today}`,
    }),
}

const overdue: Sweep = {
  name: 'overdue',
  run: (ground, today) =>
    overDuties(ground, today, { find: findNewlyOverdue, deed: recordOverdue, key: (duty) => `overdue:${duty}` }),
}

export const dutySweeps: readonly Sweep[] = [inherit, overdue]
