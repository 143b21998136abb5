import { parseArgs } from 'node:util'
import { openPageGround } from '../pages/ground.ts'
import { openPlayedApart } from '../support/played-apart.ts'
import { fuzz, type Tally } from './fuzz.ts'
import { chance } from './hostile.ts'
import { openAttack } from './stage.ts'

/*
 * npm run attack [-- --times 5000 --only /viec --seed 1]
 *
 * The played example, asked at every address of the router by everybody: `times` malformed and `times` hostile requests each. Ends with
 * 1 where any of them got a 5xx or no answer in time.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
})
const tell = (text: string) => process.stdout.write(`${text}\n`)

const line = ({ endpoint, asked, authenticated, statuses, slowest }: Tally): string => {
  const said = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`)
  return `| \`${endpoint}\` | ${asked} | ${authenticated} | ${said.join(', ')} | ${Math.round(slowest)} |`
}

const played = await openPlayedApart()
try {
  const attack = await openAttack(await openPageGround(played), played.owner)
  const endpoints = attack.endpoints.filter(({ path }) => path.includes(values.only))
  tell(
    `${endpoints.length} endpoints, ${attack.askers.length} people, ${attack.fields.length} fields; seed ${values.seed}\n`,
  )
  tell('| endpoint | asked | signed in | answered | slowest, ms |\n|:--|--:|--:|:--|--:|')
  let [asked, broken] = [0, 0]
  for await (const tally of fuzz({ ...attack, endpoints }, Number(values.times), chance(Number(values.seed)))) {
    tell(line(tally))
    for (const one of tally.broken.slice(0, 5))
      tell(`  BROKEN ${JSON.stringify({ ...one, asked: { ...one.asked, cookie: '' } }).slice(0, 500)}`)
    asked += tally.asked
    broken += tally.broken.length
  }
  tell(`\n${asked} requests, ${broken} broken`)
  if (broken > 0) process.exitCode = 1
} finally {
  await played.clear()
}
