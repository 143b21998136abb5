import { sql } from 'kysely'
import type { AnyDatabase } from './database.ts'
import { jobsSchema } from './jobs-schema.ts'

export interface JobsStanding {
  job: string
  /** Due by now and not yet begun, those tried again among them. */
  waiting: number
  active: number
  /** Tried as often as it may be; stays to be seen. */
  failed: number
}

/** How each kind of job stands, in all processes together. Empty where no jobs were ever set up. */
export const jobsStanding = async (db: AnyDatabase): Promise<readonly JobsStanding[]> => {
  const set = await sql<{ up: boolean }>`select to_regclass(${`${jobsSchema}.job`}) is not null as up`.execute(db)
  if (!set.rows[0]?.up) return []
  const { rows } = await sql<JobsStanding>`
    select q.name as job,
      count(*) filter (where j.state in ('created', 'retry') and j.start_after <= now()) as waiting,
      count(*) filter (where j.state = 'active') as active,
      count(*) filter (where j.state = 'failed') as failed
    from ${sql.id(jobsSchema, 'queue')} q left join ${sql.id(jobsSchema, 'job')} j on j.name = q.name
    where q.name not like '\\_\\_%' group by q.name order by q.name`.execute(db)
  return rows
}
