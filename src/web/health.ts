import { Hono } from 'hono'
import { readVersion } from './version.ts'
import type { Web } from './web.ts'

/** `live`: the process answers. `ready`: so does the database. */
export const healthRoutes = ({ house }: Web): Hono =>
  new Hono()
    .get('/health/live', (c) => c.json({ live: true }))
    .get('/health/ready', async (c) => {
      try {
        const { today } = await readVersion(house.database.outside)
        return c.json({ ready: true, today })
      } catch {
        return c.json({ ready: false }, 503)
      }
    })
