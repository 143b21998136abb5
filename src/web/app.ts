import { Hono } from 'hono'
import type { House } from '../house.ts'
import type { Config } from '../platform/config.ts'
import { Refusal } from '../platform/refusal.ts'
import { apiRoutes } from './api.ts'
import { type Cookies, makeCookies } from './cookies.ts'
import { demoRoutes } from './demo.ts'
import { displayRoutes } from './display.ts'
import { answerDownload } from './download-routes.ts'
import { securityHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { keepPages } from './kept.ts'
import { metricsRoutes } from './metrics/routes.ts'
import { inMountingOrder, mounted } from './mounted.ts'
import { photoRoutes } from './photos.ts'
import { asRefusal, refusedPage } from './refused.tsx'
import { screenRoutes } from './screen-routes.ts'
import { ownPages } from './screens/index.ts'
import { signOutRoutes } from './sign-out.ts'
import { staticRoutes } from './static.ts'
import type { Web } from './web.ts'

/** Public pages kept in memory: about 20 kB each, with their compressed form. */
const mostKept = 2_000

export type Settings = Partial<Pick<Config, 'trustProxy' | 'metrics'> & Required<Pick<Web, 'disk' | 'draining'>>>

/** The HTTP application of a house: every page of every room and its own, forms, photos, API. */
export const webApp = (house: House, settings: Settings = {}): Hono => {
  const { metrics = 'off' } = settings
  const https = house.publicUrl.startsWith('https:')
  const rooms = house.rooms.flatMap((room) => room.screens).map((screen) => mounted(screen))
  const pages = inMountingOrder([...rooms, ...ownPages(house)])
  const web = webOf(house, settings, pages)
  const cookies = makeCookies({ secure: https, masterKey: house.masterKey })
  const app = new Hono()
  app.use(securityHeaders({ https }))
  app.route('/', metricsRoutes(web, metrics))
  app.route('/', staticRoutes())
  app.route('/', healthRoutes(web))
  app.route('/', displayRoutes(cookies))
  app.route('/', photoRoutes(web))
  app.route('/', apiRoutes(web))
  app.route('/', signOutRoutes(web, cookies))
  if (house.demo) app.route('/', demoRoutes(web, cookies))
  app.get('/can-bo', (c) => c.redirect('/ban', 303))
  for (const download of house.rooms.flatMap((room) => room.downloads ?? []))
    app.get(download.path, answerDownload(web, download))
  mountPages(app, web, cookies)
  app.notFound((c) => refusedPage(web, c, new Refusal('not-found')))
  app.onError((error, c) => refusedPage(web, c, asRefusal(web, c, error)))
  return app
}

/** What a process without pages answers: whether it is well, and its figures. */
export const probeApp = (house: House, settings: Settings): Hono => {
  const web = webOf(house, settings, [])
  return new Hono().route('/', metricsRoutes(web, settings.metrics ?? 'off')).route('/', healthRoutes(web))
}

const webOf = (
  house: House,
  { trustProxy = false, draining = () => false, disk }: Settings,
  pages: Web['pages'],
): Web => ({ house, trustProxy, draining, pages, kept: keepPages(mostKept), ...(disk && { disk }) })

const mountPages = (app: Hono, web: Web, cookies: Cookies): void => {
  for (const page of web.pages) {
    const { path } = page.screen
    const { get, post } = screenRoutes(web, cookies, page)
    app.get(path, get)
    for (const form of Object.keys(page.acts)) app.post(`${path === '/' ? '' : path}/${form}`, post(form))
  }
  // Whoever loads the address of a form again after it was refused gets its page.
  for (const { screen, acts } of web.pages) {
    for (const form of Object.keys(acts)) {
      app.get(`${screen.path === '/' ? '' : screen.path}/${form}`, (c) =>
        c.redirect(parentOf(new URL(c.req.url).pathname), 303),
      )
    }
  }
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'
