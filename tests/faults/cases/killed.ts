import { setTimeout as pause } from 'node:timers/promises'
import { openCrowd } from '../crowd.ts'
import { astray } from '../ledger.ts'
import { kept, type Outcome } from '../outcome.ts'
import type { Target } from '../target.ts'
import { watchPages } from '../watch.ts'

/** Acknowledged between two blows. */
const between = 20
/** A blow falls within so many milliseconds after that. */
const within = 50

type Blow = (target: Target) => Promise<void>

const killHouse: Blow = async (target) => {
  await target.killHouse()
  await target.start()
}
const killDatabase: Blow = (target) => target.killDatabase()
const restartDatabase: Blow = (target) => target.restartDatabase()

const underBlows =
  (fault: string, blow: Blow) =>
  async (target: Target, times: number): Promise<Outcome> => {
    await target.start()
    const crowd = openCrowd(target.url)
    const watch = watchPages(target.url)
    for (let time = 0; time < times; time += 1) {
      await crowd.have(crowd.acknowledged.size + between)
      await pause(Math.random() * within)
      await blow(target)
    }
    await crowd.have(crowd.acknowledged.size + between)
    await crowd.goHome()
    const refused = await watch.end()
    const outcome = await kept(target, crowd)
    return { fault, engine: target.engine, times, refused, ...outcome, control: await hasty(target) }
  }

/** A house that answers before it commits is killed once. */
const hasty = async (target: Target): Promise<string | undefined> => {
  await target.killHouse()
  await target.start('tests/faults/hasty.ts')
  const crowd = openCrowd(target.url)
  await crowd.have(between * 5)
  await target.killHouse()
  await crowd.leave()
  const { lost } = await astray(target.ownerUrl(), crowd.acknowledged.keys())
  return lost.length > 0 ? `answers before it commits: ${lost.length} lost` : undefined
}

export const killedHouse = underBlows('kill -9 of the house', killHouse)
export const killedDatabase = underBlows('kill -9 of PostgreSQL', killDatabase)
export const restartedDatabase = underBlows('PostgreSQL restarted', restartDatabase)
