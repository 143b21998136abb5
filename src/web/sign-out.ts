import { Hono } from 'hono'
import { endSenderSession } from '../civic/actor/sender.ts'
import { endSession } from '../civic/actor/session.ts'
import { type Cookies, readTokens } from './cookies.ts'
import { refuseForeign } from './same-origin.ts'
import type { Web } from './web.ts'

/**
 * Leaves nothing behind on this machine but that it is trusted, where it is: ends the officer's session and the sender's visit, here and in the database.
 * The staff's frame has the button on every page; a sender's page may have one too.
 */
export const signOutRoutes = ({ house }: Web, cookies: Cookies): Hono =>
  new Hono().post('/ra', async (c) => {
    refuseForeign(c, house.publicUrl)
    const { session, sender } = readTokens(c)
    if (session !== undefined) await endSession(house.database.app, session)
    if (sender !== undefined) await endSenderSession(house.database.app, sender)
    cookies.forget(c)
    return c.redirect('/', 303)
  })
