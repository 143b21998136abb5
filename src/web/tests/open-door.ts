import type { Hono } from 'hono'
import type { FreshDatabase } from '../../../tests/support/database.ts'
import { freshDatabase } from '../../../tests/support/database.ts'
import { civicRoom } from '../../civic/civic-room.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { type House, openHouse } from '../../house.ts'
import { markInstallation } from '../../platform/installation.ts'
import { makeLog } from '../../platform/log.ts'
import { webApp } from '../app.ts'
import { noteRoom } from './note-room.tsx'

export interface Door {
  app: Hono
  house: House
  database: FreshDatabase<CivicTables>
  logged: string[]
}

/** The web floor before a house of two rooms: the civic one and the smallest one. */
export const openDoor = async ({ demo = false, publicUrl = 'https://long-dan.example' } = {}): Promise<Door> => {
  const database = await freshDatabase<CivicTables>()
  if (demo) await markInstallation(database.owner, { demo })
  const logged: string[] = []
  const log = makeLog('warn', { write: (line) => logged.push(line) })
  const house = await openHouse({ database, masterKey: database.masterKey, log, publicUrl }, [civicRoom, noteRoom])
  return { app: webApp(house), house, database, logged }
}
