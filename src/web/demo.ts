import { Hono } from 'hono'
import { addDays, isDay } from '../../packages/workdays/src/index.ts'
import { openSession } from '../civic/actor/session.ts'
import { readVersion } from '../civic/reference/version.ts'
import { runSweeps } from '../house.ts'
import { setCivicDay } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { readForm } from './body.ts'
import { clientOf } from './client.ts'
import type { Cookies } from './cookies.ts'
import { ownPath } from './own-path.ts'
import { refuseForeign } from './same-origin.ts'
import type { Web } from './web.ts'

/** Mounted in a demonstration only: the day can be moved on, and people on this machine sign in by one click. */
export const demoRoutes = (web: Web, cookies: Cookies): Hono => {
  const { house } = web
  const db = house.database.app
  return new Hono()
    .post('/mau/ngay-sau', async (c) => {
      refuseForeign(c, house.publicUrl)
      const body = await readForm(c.req.raw)
      const { today } = await readVersion(house.database.outside)
      const shown = body.text('_key')
      if (isDay(shown) && shown === today) {
        await setCivicDay(db, addDays(shown, 1))
        await runSweeps(house)
      }
      return c.redirect(ownPath(body.text('ve')), 303)
    })
    .post('/mau/vao', async (c) => {
      refuseForeign(c, house.publicUrl)
      if (!clientOf(web, c).local) throw new Refusal('not-allowed')
      const body = await readForm(c.req.raw)
      const officer = await db
        .selectFrom('civic.officer')
        .select(['id', 'administers'])
        .where('login', '=', body.text('login'))
        .executeTakeFirst()
      if (officer === undefined) throw new Refusal('not-found')
      cookies.setSession(c, await openSession(db, officer.id, body.text('post') || null, clientOf(web, c).kind))
      return c.redirect(officer.administers ? '/quan-tri' : '/ban', 303)
    })
}
