import { Client } from 'pg'

/** Whatever a server or a role prefers, text comes out the same everywhere: backups are compared by it. */
const sameEverywhere = Object.entries({
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  client_encoding: 'UTF8',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
}).map(([name, value]) => `set local ${name} to '${value}'`)

/** One transaction of the owner, undone whole where something fails. */
export async function asOwner<T>(ownerUrl: string, begin: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  // A connection that breaks fails the query that waits for it.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(begin)
    await client.query(sameEverywhere.join(';'))
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
