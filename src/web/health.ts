import { Hono } from 'hono'
import { readVersion } from '../civic/reference/version.ts'
import { hasRoom } from '../platform/free-space.ts'
import type { Web } from './web.ts'

/**
 * `live`: the process answers. `ready`: so does the database, and the process was not told to stop. `room`: false where the disk under our own PostgreSQL is so full that
 * writing fails, or soon will; pages are still read.
 */
export const healthRoutes = ({ house, disk, draining }: Web): Hono =>
  new Hono()
    .get('/health/live', (c) => c.json({ live: true }))
    .get('/health/ready', async (c) => {
      if (draining()) return c.json({ ready: false }, 503)
      try {
        const { today } = await readVersion(house.database.outside)
        return c.json({ ready: true, today, ...(disk && { room: await hasRoom(disk) }) })
      } catch {
        return c.json({ ready: false }, 503)
      }
    })
