import type { MiddlewareHandler } from 'hono'
import { stopwatch } from '../../platform/clock.ts'
import { makeCounter } from '../../platform/metrics/counter.ts'
import type { Family } from '../../platform/metrics/exposition.ts'
import { makeHistogram } from '../../platform/metrics/histogram.ts'

/** In seconds: kept pages take well under a millisecond, a photograph redrawn about one second. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const methods = ['GET', 'HEAD', 'POST']

export interface RequestMeter {
  measure: MiddlewareHandler
  families(): readonly Family[]
}

/** Measures what passes through. Routes are told as they are mounted, `/viec/:code`, never as they were asked for. */
export const makeRequestMeter = (): RequestMeter => {
  const answered = makeCounter(
    'long_dan_http_requests_total',
    'Requests answered, by route, method and class of status.',
  )
  const took = makeHistogram('long_dan_http_request_duration_seconds', 'How long answers took to be ready.', bounds)
  return {
    measure: async (c, next) => {
      const elapsed = stopwatch()
      await next()
      took.observe(elapsed())
      const { routePath } = c.req
      const route = routePath.endsWith('*') ? 'none' : routePath
      const method = methods.includes(c.req.method) ? c.req.method : 'other'
      answered.add({ route, method, status: `${Math.floor(c.res.status / 100)}xx` })
    },
    families: () => [answered.family(), took.family()],
  }
}
