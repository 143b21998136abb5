import { Hono } from 'hono'
import { endSession } from '../civic/actor/session.ts'
import { type Cookies, readTokens } from './cookies.ts'
import { refuseForeign } from './same-origin.ts'
import type { Web } from './web.ts'

/** Ends the officer's session here and in the database. The staff's frame has the button on every page. */
export const signOutRoutes = ({ house }: Web, cookies: Cookies): Hono =>
  new Hono().post('/ra', async (c) => {
    refuseForeign(c, house.publicUrl)
    const { session } = readTokens(c)
    if (session !== undefined) await endSession(house.database.app, session)
    cookies.setSession(c, null)
    return c.redirect('/', 303)
  })
