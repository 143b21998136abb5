import { openPageGround, type PageGround } from '../pages/ground.ts'
import { openServed, type Served } from './served.ts'

/** The played example, for stories that look and change nothing that a page shows. Playing it takes half a minute. */
export interface Played {
  served: Served
  ground: PageGround
}

const once = Symbol.for('long-dan-played-example')
type Keeper = { [once]?: Promise<Played> }

/** One for all test files of a run; it ends with the run, and its database with the server of the tests. */
export const playedExample = (): Promise<Played> => {
  const keeper = globalThis as Keeper
  keeper[once] ??= play()
  return keeper[once]
}

const play = async (): Promise<Played> => {
  const served = await openServed({ play: true })
  return { served, ground: await openPageGround(served) }
}
