import type { Context } from 'hono'
import { Refusal } from '../platform/refusal.ts'

/**
 * Refuses 'cross-site' for what another site makes a browser send. Browsers that say nothing about where a form stood are
 * old ones; those still keep our cookies from foreign forms or hold none, and other programs are not led astray.
 */
export const refuseForeign = (c: Context, publicUrl: string): void => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw new Refusal('cross-site')
    return
  }
  const origin = c.req.header('origin')
  if (origin === undefined) return
  const ours = [new URL(c.req.url).host, new URL(publicUrl).host]
  if (!URL.canParse(origin) || !ours.includes(new URL(origin).host)) throw new Refusal('cross-site')
}
