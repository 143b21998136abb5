import { countOverdue } from '../../civic/duties/count-overdue.ts'
import type { House } from '../../house.ts'
import { civicToday } from '../../platform/clock.ts'
import { freeBytes } from '../../platform/free-space.ts'
import { jobsStanding } from '../../platform/jobs-standing.ts'
import type { Family, Labels, Sample } from '../../platform/metrics/exposition.ts'

const gauge = (name: string, help: string, samples: readonly Sample[]): Family => ({
  name: `long_dan_${name}`,
  type: 'gauge',
  help,
  samples,
})

/** What this process knows without asking the database. */
export const processFamilies = ({ database, sweepRuns }: House): readonly Family[] => {
  const pools = database.pools()
  const runs = [...sweepRuns.values()].map(({ room, sweep, ...run }) => ({ labels: { room, sweep }, ...run }))
  return [
    gauge(
      'database_connections_in_use',
      'Connections at work, by role.',
      pools.map(({ role, inUse }) => of({ role }, inUse)),
    ),
    gauge(
      'database_connections_most',
      'As many there may be, by role.',
      pools.map(({ role, most }) => of({ role }, most)),
    ),
    gauge(
      'database_waiting',
      'Who waits for a connection, by role.',
      pools.map(({ role, waiting }) => of({ role }, waiting)),
    ),
    gauge(
      'sweep_last_run_timestamp_seconds',
      'When this process last ended a sweep.',
      runs.map(({ labels, endedAt }) => of(labels, endedAt.getTime() / 1000)),
    ),
    gauge(
      'sweep_last_duration_seconds',
      'How long the last sweep of this process took.',
      runs.map(({ labels, seconds }) => of(labels, seconds)),
    ),
  ]
}

/** What the database says, for all processes together; that it is gone is a number too. */
export const databaseFamilies = async ({ database, ground }: House): Promise<readonly Family[]> => {
  const up = (value: number) => gauge('database_up', 'Whether the database answers.', [{ value }])
  try {
    const jobs = await jobsStanding(database.app)
    const overdue = await countOverdue(ground.db, await civicToday(ground.db))
    return [
      up(1),
      gauge(
        'jobs',
        'Jobs, by kind and state.',
        jobs.flatMap(({ job, ...states }) => Object.entries(states).map(([state, value]) => of({ job, state }, value))),
      ),
      gauge('duties_overdue', 'Open duties that have passed their day.', [{ value: overdue }]),
    ]
  } catch {
    return [up(0)]
  }
}

/** Only where the disk is ours to look at. */
export const diskFamilies = async (disk: string | undefined): Promise<readonly Family[]> =>
  disk === undefined
    ? []
    : [gauge('disk_free_bytes', 'What the disk of the database has left.', [{ value: await freeBytes(disk) }])]

const of = (labels: Labels, value: number): Sample => ({ labels, value })
