import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clockStepped } from './cases/clock-stepped.ts'
import { diskFull } from './cases/disk-full.ts'
import { killedDatabase, killedHouse, restartedDatabase } from './cases/killed.ts'
import { migrationKilled } from './cases/migration-killed.ts'
import { powerCut } from './cases/power-cut.ts'
import { workerOff } from './cases/worker-off.ts'
import { makeDisk, noDisk } from './disk.ts'
import { head, holds, line, type Outcome } from './outcome.ts'
import { type EngineKind, openTarget } from './target.ts'

/*
 * npm run faults [-- --only killed-house --times 5 --engine own]
 *
 * What a house goes through, on its own PostgreSQL and beside another, under eight writers; and for each fault a control, a sabotaged
 * house where there can be one, that the same check must find. Ends with 1 where anything acknowledged is lost, doubled, halved or torn, or a control finds nothing.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, times: { type: 'string' }, engine: { type: 'string' } },
})
const tell = (text: string) => process.stdout.write(`${text}\n`)
const engines: EngineKind[] = ['own', 'external']

type Case = { name: string; times: number; run: (engine: EngineKind, times: number) => Promise<Outcome | string> }

const onTarget =
  (work: typeof killedHouse): Case['run'] =>
  async (engine, times) => {
    const target = await openTarget(engine)
    try {
      return await work(target, times)
    } finally {
      await target.clear()
    }
  }

/** Only PostgreSQL of our own lies on a disk that is ours to break. */
const onDisk =
  (work: typeof powerCut, megabytes: number): Case['run'] =>
  async (engine, times) => {
    const why = engine === 'own' ? noDisk() : 'not run: its disk is not ours'
    if (why !== undefined) return why
    const disk = makeDisk(megabytes)
    const target = await openTarget(engine, { dataDir: join(disk.folder, 'data') })
    try {
      return await work(target, times, disk)
    } finally {
      await target.clear()
      disk.remove()
    }
  }

const cases: Case[] = [
  { name: 'killed-house', times: 50, run: onTarget(killedHouse) },
  { name: 'killed-database', times: 50, run: onTarget(killedDatabase) },
  { name: 'restarted-database', times: 10, run: onTarget(restartedDatabase) },
  { name: 'power-cut', times: 10, run: onDisk(powerCut, 900) },
  { name: 'disk-full', times: 3, run: onDisk(diskFull, 700) },
  { name: 'worker-off', times: 3, run: onTarget(workerOff) },
  { name: 'clock-stepped', times: 12, run: onTarget(clockStepped) },
  { name: 'migration-killed', times: 10, run: onTarget(migrationKilled) },
]

tell(head)
for (const { name, times, run } of cases) {
  if (values.only !== undefined && values.only !== name) continue
  for (const engine of engines) {
    if (values.engine !== undefined && values.engine !== engine) continue
    const outcome = await run(engine, Number(values.times ?? times))
    if (typeof outcome === 'string') tell(`| ${name} | ${engine} | ${outcome} |`)
    else tell(line(outcome))
    if (typeof outcome !== 'string' && !holds(outcome)) process.exitCode = 1
  }
}
