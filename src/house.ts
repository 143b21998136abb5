import { civicRoom } from './civic/civic-room.ts'
import type { Ground } from './civic/deed/perform.ts'
import type { Room, Sweep } from './civic/room.ts'
import { reportParts } from './civic/screen/report.ts'
import type { CivicTables } from './civic/tables.ts'
import { civicToday, realNow, stopwatch } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { isDemo } from './platform/installation.ts'
import type { MasterKey } from './platform/keys.ts'
import type { Log } from './platform/log.ts'
import { dialogues } from './rooms/dialogues/index.ts'
import { petitions } from './rooms/petitions/index.ts'
import { programme } from './rooms/programme/index.ts'
import { reports } from './rooms/reports/index.ts'
import { satisfaction } from './rooms/satisfaction/index.ts'

/** Everything behind the door, put together. The web floor, the sweeps, the tests and the demonstration all stand on one. */
export interface House {
  database: Database<CivicTables>
  masterKey: MasterKey
  log: Log
  /** The address people reach the house by, without a slash at the end. */
  publicUrl: string
  /** The database was made as a demonstration. */
  demo: boolean
  rooms: readonly Room[]
  ground: Ground
  /** What this process has swept, the last time of each: to be watched, nothing hangs on it. */
  sweepRuns: Map<Sweep, SweepRun>
}

interface SweepRun {
  room: string
  sweep: string
  endedAt: Date
  seconds: number
}

export const rooms: readonly Room[] = [civicRoom, petitions, dialogues, programme, reports, satisfaction]

export const openHouse = async (
  { send, ...open }: Pick<House, 'database' | 'masterKey' | 'log' | 'publicUrl'> & Pick<Ground, 'send'>,
  withRooms = rooms,
): Promise<House> => ({
  ...open,
  demo: await isDemo(open.database.app),
  rooms: withRooms,
  sweepRuns: new Map(),
  ground: {
    db: open.database.app,
    masterKey: open.masterKey,
    listeners: withRooms.flatMap(({ listeners }) => listeners),
    reportParts: reportParts(withRooms),
    ...(send && { send }),
  },
})

/** Does what the clock does, for the civic day as it is now. Safe to run twice, and in several processes. */
export const runSweeps = async (house: House): Promise<void> => {
  const today = await civicToday(house.ground.db)
  for (const { name, sweeps } of house.rooms) {
    for (const sweep of sweeps) {
      const elapsed = stopwatch()
      const done = await sweep.run(house.ground, today)
      const seconds = elapsed()
      house.sweepRuns.set(sweep, { room: name, sweep: sweep.name, endedAt: realNow(), seconds })
      house.log.info('sweep.done', { room: name, sweep: sweep.name, day: today, done })
    }
  }
}
