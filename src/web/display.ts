import { type Context, Hono } from 'hono'
import type { Cookies } from './cookies.ts'
import { readDisplayCookies } from './cookies.ts'
import { ownPath } from './own-path.ts'
import type { Display } from './web.ts'

export const readDisplay = (c: Context): Display => ({
  ...readDisplayCookies(c),
  saveData: c.req.header('save-data') === 'on',
})

/** The frame's own links (`src/ui/links.ts`): language, size of type, contrast; back to the page one came from. */
export const displayRoutes = (cookies: Cookies): Hono => {
  const back = (c: Context) => c.redirect(ownPath(c.req.query('ve')), 303)
  return new Hono()
    .get('/ngon-ngu/:lang{vi|en}', (c) => {
      cookies.setLang(c, c.req.param('lang') === 'en' ? 'en' : 'vi')
      return back(c)
    })
    .get('/co-chu/:size{lon|thuong}', (c) => {
      cookies.setLargeType(c, c.req.param('size') === 'lon')
      return back(c)
    })
    .get('/tuong-phan/:contrast{cao|thuong}', (c) => {
      cookies.setContrast(c, c.req.param('contrast') === 'cao')
      return back(c)
    })
}
