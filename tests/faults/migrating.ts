import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { migrate } from '../../src/platform/migrate.ts'

/*
 * migrating.ts <owner's address> <folder of migrations> [<file>]: brings a database to the newest; with a file, runs that one statement
 * by statement, each by itself, as no migration may be run.
 */
const [url = '', dir = '', careless] = process.argv.slice(2)
process.stdout.write('migrating\n')
if (careless === undefined) await migrate(url, { dir })
else {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const statement of readFileSync(careless, 'utf8').split(';')) await client.query(statement)
  await client.end()
}
