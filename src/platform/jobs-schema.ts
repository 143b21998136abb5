import { Client } from 'pg'
import { PgBoss } from 'pg-boss'

export const jobsSchema = 'pgboss'

/** Whoever brings the schema of the jobs up to date holds this lock. */
const jobsLock = 7_146_003

/** Makes or updates the tables of the jobs, as the owner, and lets the application work in them. Safe to repeat. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobsSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.stop({ graceful: false })
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      begin;
      select pg_advisory_xact_lock(${jobsLock});
      grant usage on schema ${jobsSchema} to long_dan_app;
      grant select, insert, update, delete on all tables in schema ${jobsSchema} to long_dan_app;
      grant usage on all sequences in schema ${jobsSchema} to long_dan_app;
      commit`)
  } finally {
    await client.end()
  }
}
