import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { Day } from '../../packages/workdays/src/index.ts'
import type { Actor } from '../../src/civic/actor/actor.ts'
import type { Deed } from '../../src/civic/deed/deed.ts'
import { perform } from '../../src/civic/deed/perform.ts'
import { giveHolders } from '../../src/demo/holders.ts'
import { runSweeps } from '../../src/house.ts'
import { setCivicDay } from '../../src/platform/clock.ts'
import { filePetition } from '../../src/rooms/petitions/deeds/file-petition.ts'
import { webApp } from '../../src/web/app.ts'
import { type Caller, openCaller } from './caller.ts'
import { openServed, type Served } from './served.ts'

/** The real house with the officers of the example, and no matter in it yet. */
export interface Staffed extends Served {
  app: Hono
  /** Sets the civic day and runs what the clock does. */
  onDay(day: Day): Promise<void>
  /** Signed in as the holder of a post, or as another officer who holds it. */
  as(post: string, login?: string): Promise<Caller>
  /** What is done elsewhere than on a page: by the sender, say. */
  do<Input, Result>(actor: Actor, deed: Deed<Input, Result>, input: unknown, key?: string): Promise<Result>
  /** Somebody sends a petition on the web; gives the matter's id. */
  file(input: object, key?: string): Promise<string>
}

export const openStaffed = async (day: Day): Promise<Staffed> => {
  const served = await openServed({ play: false })
  const { house, database } = served
  await setCivicDay(house.ground.db, day)
  await giveHolders(house.ground)
  const app = webApp(house)
  const loginOf = async (post: string): Promise<string> => {
    const { rows } = await database.owner.query(
      'select o.login from civic.holding h join civic.officer o on o.id = h.officer_id where h.post_id = $1',
      [post],
    )
    return rows[0].login
  }
  const act: Staffed['do'] = async (actor, deed, input, key = randomUUID()) =>
    (await perform(house.ground, deed, { actor, key, input })).result
  return {
    ...served,
    app,
    do: act,
    onDay: async (next) => {
      await setCivicDay(house.ground.db, next)
      await runSweeps(house)
    },
    as: async (post, login) => {
      const caller = openCaller(app)
      await caller.post('/mau/vao', { login: login ?? (await loginOf(post)), post })
      return caller
    },
    file: async (input, key) => (await act({ kind: 'visitor' }, filePetition, input, key)).petition,
  }
}
