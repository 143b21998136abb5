import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import type { Day } from '../../packages/workdays/src/index.ts'
import type { Actor } from '../../src/civic/actor/actor.ts'
import type { Ground } from '../../src/civic/deed/perform.ts'
import { getPost, officeOf } from '../../src/civic/posts/posts.ts'
import type { CivicTables } from '../../src/civic/tables.ts'
import { rooms } from '../../src/house.ts'
import { setCivicDay } from '../../src/platform/clock.ts'
import { connection, openDatabase } from '../../src/platform/database.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { loadMasterKey } from '../../src/platform/keys.ts'
import { makeLog } from '../../src/platform/log.ts'

/** A second hand on the database of a house that runs as a process of its own: does deeds, sends errands, runs none. */
export interface Beside {
  ground: Ground
  officer(postId: string): Promise<Actor>
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export const openBeside = async (house: { ownerUrl: string; dataDir: string; today: Day }): Promise<Beside> => {
  const log = makeLog('silent')
  const { ownerUrl } = house
  const masterKey = loadMasterKey(house.dataDir)
  const database = await openDatabase<CivicTables>({ ownerUrl, masterKey, log })
  const owner = new Pool({ ...connection(ownerUrl), max: 2 })
  owner.on('error', () => {})
  const jobs = await startJobs({ appUrl: database.appUrl, ownerUrl, log, workers: false })
  await setCivicDay(database.app, house.today)
  const ground: Ground = {
    db: database.app,
    masterKey,
    listeners: rooms.flatMap(({ listeners }) => listeners),
    reportParts: [],
    send: (tx, name, data) => jobs.send(tx, name, data),
  }
  const officer = async (postId: string): Promise<Actor> => {
    const officerId = randomUUID()
    await owner.query('insert into civic.officer (id, login, name, created_on) values ($1, $2, $3, $4)', [
      officerId,
      `beside-${officerId.slice(0, 8)}`,
      'Cán bộ',
      house.today,
    ])
    const post = await getPost(database.app, postId)
    const { id: officeId, branch, place_id: placeId } = await officeOf(database.app, postId)
    const { id, role, unit, leads } = post
    return { kind: 'officer', officerId, post: { id, role, unit, leads, officeId, branch, placeId } }
  }
  return {
    ground,
    officer,
    ask: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await owner.query(text, [...values])).rows as Row[],
    close: async () => {
      await jobs.stop()
      await Promise.all([database.close(), owner.end()])
    },
  }
}
