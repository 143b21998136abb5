import { Agent } from 'node:http'
import { cpus, release, totalmem, type } from 'node:os'
import { parseArgs } from 'node:util'
import { type Case, casesOf } from './cases.ts'
import { openGround } from './ground.ts'
import { ask, load, type Measured, median } from './load.ts'

/*
 * npm run bench [-- --matters 10000 --runs 5 --seconds 1 --processes 2 --only search]
 *
 * Load and house share one machine, so the figures compare pages with each other and with the peers; they are no promise of what
 * a server does that has the machine to itself.
 */
const { values } = parseArgs({
  options: {
    matters: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
})
const [matters, runs, seconds, processes] = [values.matters, values.runs, values.seconds, values.processes].map(
  Number,
) as [number, number, number, number]

const connections = [2, 16]
const tell = (line: string) => process.stdout.write(`${line}\n`)

/** One run that does not count, then the median of the others. */
const measure = async ({ urls, next, expects, says }: Case, open: number): Promise<Measured> => {
  const run = () => load(urls, next, { connections: open, seconds, expects, says })
  await run()
  const counted: Measured[] = []
  while (counted.length < runs) counted.push(await run())
  return median(counted)
}

/** A page that this release does not have is left out; anything else that is wrong ends the measurement. */
const isThere = async ({ urls: [url = ''], next }: Case): Promise<boolean> =>
  (await ask(new Agent(), url, next())).status !== 404

const ground = await openGround(matters, processes)
process.once('SIGINT', () => void ground.end().then(() => process.exit(130)))
try {
  const [cpu] = cpus()
  tell(`${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`)
  tell(`Node ${process.versions.node}; ${ground.said}`)
  tell(`Median of ${runs} runs of ${seconds} s, after one that does not count; load and house on the same machine.\n`)
  tell('| asked | connections | per second | p50 ms | p99 ms |\n|:--|--:|--:|--:|--:|')
  for (const one of casesOf(ground).filter(({ name }) => name.includes(values.only))) {
    if (!(await isThere(one))) tell(`| ${one.name} | – | not there | | |`)
    else
      for (const open of connections) {
        const { perSecond, p50, p99 } = await measure(one, open)
        tell(`| ${one.name} | ${open} | ${Math.round(perSecond)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`)
      }
  }
} finally {
  await ground.end()
}
