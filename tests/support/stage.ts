import { randomUUID } from 'node:crypto'
import type { Day } from '../../packages/workdays/src/index.ts'
import type { Actor } from '../../src/civic/actor/actor.ts'
import type { Deed } from '../../src/civic/deed/deed.ts'
import { type Ground, perform } from '../../src/civic/deed/perform.ts'
import { getPost, officeOf } from '../../src/civic/posts/posts.ts'
import type { Room } from '../../src/civic/room.ts'
import { reportParts } from '../../src/civic/screen/report.ts'
import type { CivicTables } from '../../src/civic/tables.ts'
import { rooms } from '../../src/house.ts'
import { setCivicDay } from '../../src/platform/clock.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

/** A house without a web: the real rooms on a real database, with a civic day that the story sets. */
export interface Stage {
  database: FreshDatabase<CivicTables>
  ground: Ground
  rooms: readonly Room[]
  /** Sets the civic day and runs what the clock does. */
  onDay(day: Day): Promise<void>
  /** An officer who holds this post; the same officer for the same name. */
  officer(postId: string, name?: string): Promise<Actor>
  sender(matterId: string, power?: 'read' | 'verdict', point?: number): Actor
  do<Input, Result>(actor: Actor, deed: Deed<Input, Result>, input: unknown, key?: string): Promise<Result>
  drop(): Promise<void>
}

export const openStage = async (day: Day): Promise<Stage> => {
  const database = await freshDatabase<CivicTables>()
  const ground: Ground = {
    db: database.app,
    masterKey: database.masterKey,
    listeners: rooms.flatMap((room) => room.listeners),
    reportParts: reportParts(rooms),
  }
  const officers = new Map<string, string>()
  const onDay = async (next: Day): Promise<void> => {
    await setCivicDay(database.app, next)
    for (const sweep of rooms.flatMap((room) => room.sweeps)) await sweep.run(ground, next)
  }
  const officer = async (postId: string, name = postId): Promise<Actor> => {
    const officerId = officers.get(name) ?? randomUUID()
    if (!officers.has(name)) {
      officers.set(name, officerId)
      const login = `officer-${officers.size}`
      await database.app
        .insertInto('civic.officer')
        .values({
          id: officerId,
          login,
          name,
          administers: false,
          password_hash: null,
          totp_secret: null,
          totp_last_step: 0,
          created_on: day,
          disabled_on: null,
        })
        .execute()
    }
    const post = await getPost(database.app, postId)
    const office = await officeOf(database.app, postId)
    return {
      kind: 'officer',
      officerId,
      post: {
        id: post.id,
        role: post.role,
        unit: post.unit,
        leads: post.leads,
        officeId: office.id,
        branch: office.branch,
        placeId: office.place_id,
      },
    }
  }
  await setCivicDay(database.app, day)
  return {
    database,
    ground,
    rooms,
    onDay,
    officer,
    sender: (matterId, power = 'verdict', point) => ({
      kind: 'sender',
      matterId,
      power,
      ...(point !== undefined && { point }),
    }),
    do: async (actor, deed, input, key = randomUUID()) => (await perform(ground, deed, { actor, key, input })).result,
    drop: () => database.drop(),
  }
}
