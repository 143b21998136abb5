import { ask } from '../../support/ask.ts'
import { openCrowd } from '../crowd.ts'
import { kept, type Outcome } from '../outcome.ts'
import type { Target } from '../target.ts'

const petitions = 40
/** So that every term ends in a year whose calendar is entered. */
const firstDay = '2026-03-02'

/** Nobody sweeps on the day on which terms end: the next start catches up with all of them, once, and another start adds nothing. */
export const workerOff = async (target: Target, times: number): Promise<Outcome> => {
  await target.start()
  await ask(target.ownerUrl(), `insert into platform.civic_clock (day) values ('${firstDay}')`)
  const crowd = openCrowd(target.url)
  const found: boolean[] = []
  for (let time = 0; time < times; time += 1) {
    await crowd.have(petitions * (time + 1))
    await target.killHouse()
    await letPass(target)
    const missed = await openAndPast(target)
    await target.start()
    const told = await overdueTold(target)
    await target.killHouse()
    await target.start()
    found.push(missed > 0 && told.each && told.duties >= missed && same(told, await overdueTold(target)))
  }
  await crowd.goHome()
  const also = { 'each missed term is told once, by the next start': found.every(Boolean) }
  const outcome = { ...(await kept(target, crowd)), refused: [], also, control: await twice(target) }
  return { fault: 'worker off for the day that counts', engine: target.engine, times, ...outcome }
}

interface Told {
  duties: number
  facts: number
  each: boolean
}

const same = (one: Told, other: Told) => one.duties === other.duties && one.facts === other.facts

/** The day after the last open term. */
const letPass = ({ ownerUrl }: Target) =>
  ask(
    ownerUrl(),
    `insert into platform.civic_clock (day) select max(due_on) + 1 from civic.duty where discharged_on is null
     on conflict (singleton) do update set day = excluded.day`,
  )

const openAndPast = async ({ ownerUrl }: Target): Promise<number> =>
  (
    await ask(
      ownerUrl(),
      'select from civic.duty d, platform.civic_clock c where d.discharged_on is null and d.due_on < c.day and d.overdue_recorded_on is null',
    )
  ).length

const overdueTold = async ({ ownerUrl }: Target): Promise<Told> => {
  const [told] = await ask<Omit<Told, 'each'>>(
    ownerUrl(),
    `select count(*)::int as facts, count(distinct data->>'duty')::int as duties from civic.fact where kind = 'duty.overdue'`,
  )
  const { facts = 0, duties = 0 } = told ?? {}
  return { facts, duties, each: facts === duties }
}

/** A fact told a second time would be found. */
const twice = async (target: Target): Promise<string | undefined> => {
  await ask(
    target.ownerUrl(),
    `insert into civic.fact (id, kind, version, at, day, post_id, actor, matter_id, data, leaf)
     select gen_random_uuid(), kind, version, at, day, post_id, actor, matter_id, data, leaf
     from civic.fact where kind = 'duty.overdue' limit 1`,
  )
  return (await overdueTold(target)).each ? undefined : 'one told twice is found'
}
