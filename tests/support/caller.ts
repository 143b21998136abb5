import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'

interface Answer {
  status: number
  headers: Headers
  text: string
  to: string | null
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without a screen: keeps cookies, sends forms with the key of the page it saw last. */
export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** A list is sent as several fields of one name. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Answer>
  cookies: Map<string, string>
}

export const openCaller = (app: Hono, address = '127.0.0.1'): Caller => {
  const cookies = new Map<string, string>()
  const env = { incoming: { socket: { remoteAddress: address } } }
  const ask = async (path: string, init: RequestInit, headers: Record<string, string>): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(path, { ...init, headers: { ...headers, ...(cookie && { cookie }) } }, env)
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = set.match(/^([^=]+)=([^;]*)/) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
      to: answer.headers.get('location'),
    }
  }
  return {
    cookies,
    get: (path, headers = {}) => ask(path, {}, headers),
    post: (path, fields, headers = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ _key: randomUUID(), ...fields }))
        for (const one of [value].flat()) body.append(name, one)
      return ask(path, { method: 'POST', body }, { 'sec-fetch-site': 'same-origin', ...headers })
    },
  }
}
