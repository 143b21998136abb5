import type { Context } from 'hono'
import { openSenderSession } from '../civic/actor/sender.ts'
import type { Cookies } from './cookies.ts'
import type { Leading, Web } from './web.ts'

/** Gives the browser what it is to keep, and sends it on. */
export const lead = async (
  web: Web,
  cookies: Cookies,
  c: Context,
  leading: Leading,
  key: string,
): Promise<Response> => {
  if (leading.openSender) {
    cookies.setSender(c, await openSenderSession(web.house.database.app, leading.openSender))
  }
  if (leading.receipt) cookies.setReceipt(c, key)
  if (leading.session !== undefined) cookies.setSession(c, leading.session)
  if (leading.trust !== undefined) cookies.setTrust(c, leading.trust)
  return c.redirect(leading.to, 303)
}
