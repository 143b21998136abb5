import { Client } from 'pg'
import { StartError } from './start-error.ts'

const oldestKnown = 15
const patience = 10_000

/** Whether the PostgreSQL of this address lets us in and is new enough: each "no" is one line for whoever runs the house. */
export async function checkServer(ownerUrl: string, oldest = oldestKnown): Promise<void> {
  const version = await versionOf(ownerUrl)
  if (version < oldest) throw new StartError(`PostgreSQL ${version} is too old: DATABASE_URL wants ${oldest} or newer`)
}

async function versionOf(connectionString: string): Promise<number> {
  const client = new Client({ connectionString, connectionTimeoutMillis: patience })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  } catch (error) {
    throw new StartError(`The database of DATABASE_URL does not let us in: ${reasonOf(error)}`)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Where a name has several addresses, the error of each is inside one without a message. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}
