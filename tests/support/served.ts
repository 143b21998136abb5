import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { CivicTables } from '../../src/civic/tables.ts'
import { playDemo } from '../../src/demo/play.ts'
import { type House, openHouse } from '../../src/house.ts'
import { markInstallation } from '../../src/platform/installation.ts'
import { makeLog } from '../../src/platform/log.ts'
import { webApp } from '../../src/web/app.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

/** The real house on a real port of the loopback: what a browser journey walks through. */
export interface Served {
  url: string
  house: House
  database: FreshDatabase<CivicTables>
  stop(): Promise<void>
}

/** `play` fills it with the demo; without it the house is empty but for the reference data. Signing in is by the demo's buttons. */
export const openServed = async ({ play }: { play: boolean }): Promise<Served> => {
  const database = await freshDatabase<CivicTables>()
  await markInstallation(database.owner, { demo: true })
  const { masterKey } = database
  const open = (publicUrl: string) => openHouse({ database, masterKey, log: makeLog('error'), publicUrl })
  let app = webApp(await open('http://127.0.0.1'))
  const server = serve({ fetch: (request, env) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const house = await open(url)
  app = webApp(house)
  if (play) await playDemo(house.ground, house.rooms)
  const stop = async () => {
    await new Promise((closed) => {
      server.close(closed)
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
    await database.drop()
  }
  return { url, house, database, stop }
}
