import { CompiledQuery } from 'kysely'
import { type Job, PgBoss } from 'pg-boss'
import type { AnyDatabase } from './database.ts'
import { jobsSchema, prepareJobs } from './jobs-schema.ts'
import type { Log } from './log.ts'

/** What a job carries: ids and days, never personal data. */
type JobData = Record<string, string | number | boolean>
type JobHandler<Data extends JobData> = (data: Data) => Promise<void>

type JobOptions = {
  /** How many are taken at once. */
  batchSize: number
  /** After this long in work a job counts as lost and is tried again. */
  expireInSeconds: number
}

export type Jobs = {
  /** Names a kind of job. Its handler may run twice for one job and must not mind. */
  define<Data extends JobData>(name: string, handler: JobHandler<Data>, options: JobOptions): Promise<void>
  /** Sends a job with the caller's transaction: it exists if and only if that commits. */
  send(tx: AnyDatabase, name: string, data: JobData): Promise<void>
  /** Sends an empty job by the clock of Vietnam; `cron` has five fields. */
  schedule(name: string, cron: string): Promise<void>
  /** Runs everything that waits, and what that sends, to its end; throws what a handler threw. */
  drain(): Promise<void>
  stop(): Promise<void>
}

export type JobsConfig = {
  appUrl: string
  ownerUrl: string
  log: Log
  /** False: nothing runs by itself, only by `drain`. For tests and for playing a scenario. */
  workers?: boolean
}

type Defined = { handler: JobHandler<JobData>; options: JobOptions }

/** A failed job is tried again after 5 s, then later and later; after that it stays as failed, to be seen. */
const retries = { retryLimit: 5, retryDelay: 5, retryBackoff: true }

/** Opens the jobs of a migrated database. Their tables belong to the owner; the work is done as the application. */
export async function startJobs({ appUrl, ownerUrl, log, workers = true }: JobsConfig): Promise<Jobs> {
  await prepareJobs(ownerUrl)
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: jobsSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    supervise: workers,
    schedule: workers,
    registerInstance: workers,
  })
  boss.on('error', (error) => log.warn('jobs.error', { name: error.name }))
  await boss.start()
  const defined = new Map<string, Defined>()
  return {
    async define(name, handler, options) {
      const queue = { ...retries, expireInSeconds: options.expireInSeconds }
      await boss.createQueue(name, queue)
      await boss.updateQueue(name, queue)
      const known: Defined = { handler: handler as JobHandler<JobData>, options }
      defined.set(name, known)
      if (workers) await startWorker(boss, log, name, known)
    },
    async send(tx, name, data) {
      const executeSql = (text: string, values: unknown[] = []) =>
        tx.getExecutor().executeQuery<unknown>(CompiledQuery.raw(text, values))
      await boss.send(name, data, {
        db: { executeSql: async (text, values) => ({ rows: [...(await executeSql(text, values)).rows] }) },
      })
    },
    schedule: (name, cron) => boss.schedule(name, cron, {}, { tz: 'Asia/Ho_Chi_Minh' }),
    drain: () => drain(boss, defined),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

async function startWorker(boss: PgBoss, log: Log, name: string, { handler, options }: Defined): Promise<void> {
  const how = { batchSize: options.batchSize, burstWhenBatchFull: options.batchSize > 1, perJobResults: true } as const
  await boss.work<JobData, void, typeof how>(name, how, async (jobs) => {
    const settle = async (job: Job<JobData>) => {
      try {
        await handler(job.data)
        return { id: job.id, status: 'completed' as const }
      } catch (error) {
        log.error('jobs.failed', { job: name, id: job.id, error: nameOf(error) })
        return { id: job.id, status: 'failed' as const, output: { error: nameOf(error) } }
      }
    }
    return Promise.all(jobs.map(settle))
  })
}

async function drain(boss: PgBoss, defined: Map<string, Defined>): Promise<void> {
  const errors: unknown[] = []
  let found: number
  do {
    found = 0
    for (const [name, { handler, options }] of defined) {
      const jobs = await boss.fetch<JobData>(name, { batchSize: options.batchSize })
      found += jobs.length
      for (const job of jobs) {
        try {
          await handler(job.data)
          await boss.complete(name, job.id)
        } catch (error) {
          errors.push(error)
          await boss.fail(name, job.id, { error: nameOf(error) })
        }
      }
    }
  } while (found > 0)
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'several jobs failed')
}

/** Only the kind of an error is kept: its message may quote a citizen. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
