import { join } from 'node:path'
import { Hono } from 'hono'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { webApp } from '../../src/web/app.ts'
import { playedExample } from '../support/played.ts'
import { type Endpoint, endpointsOf } from './endpoints.ts'
import { type Fuzzed, fuzz, type Tally } from './fuzz.ts'
import { chance } from './hostile.ts'
import { asking } from './send.ts'
import { openAttack } from './stage.ts'
import { whoMay } from './who-may.ts'

/** Who may read what: every address of the router, shown to everybody. And of `npm run attack` one round, of addresses that are read. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let attack: Fuzzed
beforeAll(async () => {
  const { ground, served } = await playedExample()
  attack = await openAttack(ground, served.database.owner)
})

/** No page leads there: what programs ask. */
const unseen = /^\/(health\/(live|ready)|api\/openapi\.json)$/
/** A form's address, asked for as a page, leads to its page. */
const isForm = ({ path }: Endpoint, all: readonly Endpoint[]) =>
  all.some((other) => other.method === 'POST' && other.path === path)

const read = () =>
  attack.endpoints.filter((one) => one.method === 'GET' && !unseen.test(one.path) && !isForm(one, attack.endpoints))

const rowOf = ({ path }: Endpoint, ask = attack.ask) =>
  whoMay(path, attack.addresses.get(path)?.[0] ?? '', attack.askers, ask)

describe('who may read what', () => {
  test('every address of the router is tried', () => {
    expect(read().filter(({ path }) => !attack.addresses.get(path)?.[0])).toEqual([])
    expect(read().length).toBeGreaterThan(80)
  })

  test('each is answered to those written down in who-may.txt, and to nobody else', async () => {
    const rows: string[] = []
    for (const endpoint of read()) rows.push(await rowOf(endpoint))
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'who-may.txt'))
  })

  test('a page that asks nobody who they are would be noticed', async () => {
    const path = '/quan-tri/noi'
    const careless = new Hono()
      .get(path, (c) => c.text('the page'))
      .mount('/', webApp((await playedExample()).served.house).fetch)
    expect(await rowOf({ method: 'GET', path })).toContain('200: administrator\n')
    expect(await rowOf({ method: 'GET', path }, asking(careless))).toContain('200: everybody')
  })
})

describe('malformed and hostile requests', () => {
  const broken = async (house: Fuzzed, times: number): Promise<Tally[]> => {
    const found: Tally[] = []
    for await (const tally of fuzz(house, times, chance(7))) if (tally.broken.length > 0) found.push(tally)
    return found
  }

  test('none breaks an address that is read', async () => {
    expect(
      await broken({ ...attack, endpoints: attack.endpoints.filter(({ method }) => method === 'GET') }, 1),
    ).toEqual([])
  })

  test('one that breaks is noticed', async () => {
    const careless = new Hono().get('/tim', (c) => c.text(decodeURIComponent(new URL(c.req.url).search)))
    careless.get('/so/:n', (c) => c.text(String(BigInt(c.req.param('n')))))
    careless.onError((_, c) => c.text('', 500))
    const house = { ...attack, endpoints: endpointsOf(careless), ask: asking(careless) }
    expect((await broken(house, 20)).map(({ endpoint }) => endpoint)).toEqual(['GET /so/:n'])
  })
})
