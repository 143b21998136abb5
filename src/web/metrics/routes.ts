import { Hono } from 'hono'
import type { Config } from '../../platform/config.ts'
import { exposition, expositionType } from '../../platform/metrics/exposition.ts'
import { Refusal } from '../../platform/refusal.ts'
import { clientOf } from '../client.ts'
import type { Web } from '../web.ts'
import { databaseFamilies, diskFamilies, processFamilies } from './house.ts'
import { makeRequestMeter } from './requests.ts'

/**
 * Measures whatever is mounted after it, and tells it at `/metrics`: `local` to this machine only, and never through a proxy. Switched
 * off, it measures nothing, and the address is not there.
 */
export const metricsRoutes = (web: Web, permitted: Config['metrics']): Hono => {
  const app = new Hono()
  if (permitted === 'off') return app
  const requests = makeRequestMeter()
  return app.use(requests.measure).get('/metrics', async (c) => {
    if (permitted === 'local' && !clientOf(web, c).local) throw new Refusal('not-found')
    const families = [
      ...requests.families(),
      ...processFamilies(web.house),
      ...(await databaseFamilies(web.house)),
      ...(await diskFamilies(web.disk)),
    ]
    return c.body(exposition(families), 200, { 'content-type': expositionType })
  })
}
