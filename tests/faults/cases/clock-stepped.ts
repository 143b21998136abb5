import { ask } from '../../support/ask.ts'
import { openCrowd } from '../crowd.ts'
import { kept, type Outcome } from '../outcome.ts'
import type { Target } from '../target.ts'
import { watchPages } from '../watch.ts'

const between = 40

/** The machine's clock is set by hours and days, both ways, while people file: nobody is refused, nobody's term ends before it began. */
export const clockStepped = async (target: Target, times: number): Promise<Outcome> => {
  const { pid } = await target.start('tests/faults/stepped.ts')
  const crowd = openCrowd(target.url)
  const watch = watchPages(target.url)
  for (let time = 0; time < times; time += 1) {
    await crowd.have(crowd.acknowledged.size + between)
    process.kill(pid, 'SIGUSR2')
  }
  await crowd.have(crowd.acknowledged.size + between)
  await crowd.goHome()
  const refused = await watch.end()
  const moments = await momentsOf(target)
  const also = {
    'no filing was refused': crowd.unanswered() === 0,
    'no term ends before it began': (await endedEarly(target)) === 0,
  }
  const control = moments > 1 ? `steps are seen: ${moments} jumps in the ledger` : undefined
  return { fault: 'clock set', engine: target.engine, times, ...(await kept(target, crowd)), refused, also, control }
}

const endedEarly = async ({ ownerUrl }: Target): Promise<number> =>
  (await ask(ownerUrl(), 'select from civic.duty where due_on <= received_on')).length

/** Without them there would have been no steps, and nothing was tried. */
const momentsOf = async ({ ownerUrl }: Target): Promise<number> => {
  const [found] = await ask<{ jumps: number }>(
    ownerUrl(),
    `select count(*)::int as jumps from (select abs(extract(epoch from at - lag(at) over (order by position))) > 600 as jump
     from civic.fact) f where jump`,
  )
  return found?.jumps ?? 0
}
