import type { Pool } from 'pg'
import { webApp } from '../../src/web/app.ts'
import type { PageGround } from '../pages/ground.ts'
import { addressesOf } from './addresses.ts'
import { openAskers } from './askers.ts'
import { endpointsOf } from './endpoints.ts'
import type { Fuzzed } from './fuzz.ts'
import type { Schema } from './inputs.ts'
import { openKnown } from './known.ts'
import { asking } from './send.ts'

/** The played house with everything that whoever attacks it can know. */
export const openAttack = async (ground: PageGround, owner: Pick<Pool, 'query'>): Promise<Fuzzed> => {
  const app = webApp(ground.house, { trustProxy: true })
  const ask = asking(app)
  const askers = await openAskers(ground)
  const described = JSON.parse((await ask({ path: '/api/openapi.json' })).text) as Described
  const deeds = Object.entries(described.paths)
  const endpoints = [
    ...endpointsOf(app).filter(({ path }) => !path.startsWith('/api/deeds/')),
    ...deeds.map(([path]) => ({ method: 'POST', path })),
  ]
  const addresses = await addressesOf(endpoints, ground, askers, ask)
  const schemas = new Map(deeds.map(([path, { post }]) => [path, post.requestBody.content['application/json'].schema]))
  return {
    endpoints,
    addresses,
    fields: await fieldsOf(addresses, askers, ask),
    schemas,
    askers,
    known: await openKnown(owner),
    ask,
  }
}

interface Described {
  paths: Record<string, { post: { requestBody: { content: { 'application/json': { schema: Schema } } } } }>
}

/** Names of controls, and of questions in links. */
const fieldsOf = async (
  addresses: Fuzzed['addresses'],
  askers: Fuzzed['askers'],
  ask: Fuzzed['ask'],
): Promise<string[]> => {
  const fields = new Set<string>()
  const note = (text: string, pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) if (name !== '_key') fields.add(name)
  }
  for (const [address = ''] of addresses.values())
    for (const { cookie } of askers.filter((_, at) => at % 4 === 0))
      note((await ask({ path: address, cookie })).text, / name="([\w.-]+)"/g)
  for (const address of [...addresses.values()].flat()) note(address, /[?&;]([\w-]+)=/g)
  return [...fields]
}
