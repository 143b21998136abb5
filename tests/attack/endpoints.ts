import type { Hono } from 'hono'

/** One method at one address of the router, as it is written there. */
export interface Endpoint {
  method: string
  path: string
}

/** Every address of an application, in the order in which it answers; nothing else knows what there is. */
export const endpointsOf = (app: Hono): Endpoint[] => {
  const found = new Map<string, Endpoint>()
  for (const { method, path } of app.routes)
    if (method !== 'ALL' && !path.includes('*')) found.set(`${method} ${path}`, { method, path })
  return [...found.values()]
}
