import { randomUUID } from 'node:crypto'
import type { Asker } from './askers.ts'
import type { Endpoint } from './endpoints.ts'
import { brokenBodies, type Chance, hostileTexts, oneOf } from './hostile.ts'
import { hostileInput, type Schema } from './inputs.ts'
import type { Known } from './known.ts'
import type { Ask, Asked } from './send.ts'

/** What one endpoint answered to everything it was asked. */
export interface Tally {
  endpoint: string
  asked: number
  authenticated: number
  statuses: ReadonlyMap<number, number>
  slowest: number
  /** Answers that no house may give, and what was asked. */
  broken: readonly { status: number; milliseconds: number; asked: Asked }[]
}

export interface Fuzzed {
  endpoints: readonly Endpoint[]
  /** Real addresses, by path. */
  addresses: ReadonlyMap<string, readonly string[]>
  /** Names of fields and of questions in addresses, as pages show them. */
  fields: readonly string[]
  schemas: ReadonlyMap<string, Schema>
  askers: readonly Asker[]
  known: Known
  ask: Ask
}

/** An answer that takes longer hangs: the heaviest page of the example takes a tenth of it. */
const patience = 5_000

/** Half of what is asked is malformed, half is what a form or program may send and means harm; two of three who ask have signed in. */
export async function* fuzz(house: Fuzzed, times: number, next: Chance): AsyncGenerator<Tally> {
  for (const endpoint of house.endpoints) {
    const statuses = new Map<number, number>()
    const broken: { status: number; milliseconds: number; asked: Asked }[] = []
    let [slowest, authenticated] = [0, 0]
    for (let time = 0; time < times * 2; time += 1) {
      const cookie = next() < 0.66 ? oneOf(house.askers, next).cookie : ''
      const asked = { ...(time % 2 === 0 ? malformed : hostile)(endpoint, house, next), cookie }
      const { status, milliseconds } = await house.ask(asked)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      slowest = Math.max(slowest, milliseconds)
      if (cookie !== '') authenticated += 1
      if (status >= 500 || milliseconds > patience) broken.push({ status, milliseconds, asked })
    }
    yield {
      ...{
        endpoint: `${endpoint.method} ${endpoint.path}`,
        asked: times * 2,
        authenticated,
        statuses,
        slowest,
        broken,
      },
    }
  }
}

const malformed = (endpoint: Endpoint, house: Fuzzed, next: Chance): Asked => {
  const path = withQuery(filled(endpoint, house, next, 0.3), house, next)
  if (endpoint.method === 'GET') return { path }
  const { type, body } = oneOf(brokenBodies, next)
  const headers = { ...(type && { 'content-type': type }), ...keyed(endpoint) }
  return { method: endpoint.method, path, body, headers }
}

const hostile = (endpoint: Endpoint, house: Fuzzed, next: Chance): Asked => {
  const { method } = endpoint
  const path = filled(endpoint, house, next, 0.9)
  if (method === 'GET') return { path: withQuery(path, house, next) }
  const schema = house.schemas.get(endpoint.path)
  if (schema !== undefined) {
    const body = JSON.stringify(hostileInput(schema, house.known, next))
    return { method, path, body, headers: { 'content-type': 'application/json', ...keyed(endpoint) } }
  }
  const form = new URLSearchParams({ _key: randomUUID() })
  for (const field of house.fields) {
    if (next() < 0.5)
      form.append(field, (next() < 0.6 ? house.known(field, next) : undefined) ?? oneOf(hostileTexts, next))
  }
  return { method, path, body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
}

const keyed = ({ path }: Endpoint): Record<string, string> =>
  path.startsWith('/api/') ? { 'idempotency-key': randomUUID() } : {}

/** A real address so often, otherwise one whose parts are hostile. */
const filled = ({ path }: Endpoint, { addresses }: Fuzzed, next: Chance, real: number): string => {
  const own = addresses.get(path)
  if (own !== undefined && next() < real) return oneOf(own, next).split('?')[0] ?? path
  return path.replaceAll(/:[a-zA-Z]+(\{(?:[^{}]|\{[^}]*\})*\})?/g, () => encoded(oneOf(hostileTexts, next)) || 'x')
}

const withQuery = (path: string, { fields }: Fuzzed, next: Chance): string => {
  const query = Array.from(
    { length: Math.floor(next() * 4) },
    () => `${oneOf(fields, next)}=${encoded(oneOf(hostileTexts, next))}`,
  )
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** Long ones would be refused by any server before we see them. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().slice(0, 2_000))
