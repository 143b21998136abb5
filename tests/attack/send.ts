import type { Hono } from 'hono'

/** A request as somebody means it; bodies are text, of whatever kind they say. */
export interface Asked {
  method?: string
  path: string
  cookie?: string
  body?: string
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  text: string
  to: string | null
  milliseconds: number
}

export type Ask = (asked: Asked) => Promise<Answer>

/** Asks an application without a network between, each time from a household of its own, through a proxy of ours. */
export const asking = (app: Hono): Ask => {
  let households = 0
  return async ({ method = 'GET', path, cookie, body, headers = {} }) => {
    households += 1
    const from = `10.${(households >> 16) & 255}.${(households >> 8) & 255}.${households & 255}`
    const started = performance.now()
    const answer = await app.request(
      path,
      {
        method,
        ...(body !== undefined && { body }),
        headers: { 'x-forwarded-for': from, ...(cookie && { cookie }), ...headers },
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    )
    const text = await answer.text()
    const milliseconds = performance.now() - started
    return { status: answer.status, text, to: answer.headers.get('location'), milliseconds }
  }
}
