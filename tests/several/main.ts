import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { head, holds, line, type Outcome } from '../faults/outcome.ts'
import { failover } from './failover.ts'
import { lacking } from './server.ts'
import { together } from './together.ts'

/*
 * npm run several [-- --only failover --times 3]
 *
 * A house of several processes beside Debian's PostgreSQL: restarted in turn behind a balancer, with PgBouncer and a replica; and beside a
 * cluster kept by Patroni whose leader is killed. Needs root and the Debian packages postgresql, pgbouncer, patroni and etcd-server.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, times: { type: 'string' } } })
const tell = (text: string) => process.stdout.write(`${text}\n`)

interface Case {
  name: string
  times: number
  needs: readonly string[]
  run(folder: string, times: number): Promise<Outcome>
}

const cases: Case[] = [
  { name: 'together', times: 3, needs: ['initdb', 'pg_basebackup', 'pgbouncer'], run: together },
  { name: 'failover', times: 3, needs: ['initdb', 'patroni', 'etcd'], run: failover },
]

tell(head)
for (const { name, times, needs, run } of cases) {
  if (values.only !== undefined && values.only !== name) continue
  const why = lacking(needs)
  if (why !== undefined) {
    tell(`| ${name} | external | ${why} |`)
    continue
  }
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-several-'))
  chmodSync(folder, 0o711)
  try {
    const outcome = await run(folder, Number(values.times ?? times))
    tell(line(outcome))
    if (!holds(outcome)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
