import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { copiedTables, copyMatters, idOfCopy } from '../bench/copies.ts'
import { cookieOf, openPageGround, type PageGround, pathOf } from './pages/ground.ts'
import { pages } from './pages/table.ts'
import { type Reading, watchPlans } from './plans.ts'
import { openServed, type Served } from './support/served.ts'

/** Twenty thousand petitions, nearly all of them closed: no page reads through what only grows. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const matters = 20_000
/** More rows of one table than a page has any business with. */
const many = 4_000
/** A file of all that an office ever had; and the closing of a quarter, which looks for what no earlier one could count. */
const readAll = /^\/(xuat|chot-so-lieu)\b/
const tables = new Set(copiedTables.map((name) => name.slice(name.indexOf('.') + 1)))

let served: Served
let ground: PageGround
let readings: Awaited<ReturnType<typeof watchPlans>>

beforeAll(async () => {
  served = await openServed({ play: true })
  ground = await openPageGround(served)
  const owner = new Client({ connectionString: served.database.ownerUrl })
  await owner.connect()
  await copyMatters(owner, matters)
  await owner.end()
  readings = await watchPlans(served.database.owner, join(inject('scratchDir'), 'cluster', 'postgres.log'))
})
afterAll(() => served.stop())

/** Of a page all but its words, and but the pictures of working days: which parts it has, in which order. */
const partsOf = async (code: string): Promise<string> => {
  const html = await (await fetch(`${served.url}/viec/${code}`)).text()
  const told = html.split('<section').filter((section) => !section.includes('<figure'))
  return [...told.join('').matchAll(/<(\w+)/g)].map(([, tag]) => tag).join(' ')
}

const ask = async (path: string, cookie?: string): Promise<void> => {
  const answer = await fetch(served.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} })
  await answer.arrayBuffer()
  expect(answer.status).toBeLessThan(500)
}

const told = (path: string, { table, how, rows, statement }: Reading): string =>
  `${path}: ${how} of ${rows} rows of ${table}: ${statement.slice(0, 160)}`

describe('a house of many years', () => {
  test('has petitions with pages such as deeds made them', async () => {
    const { rows } = await served.database.owner.query<{ original: string; copy: string }>(
      `select m.public_code as original, c.public_code as copy
       from generate_series(1, 500, 71) n cross join civic.public_matter m join civic.public_matter c on c.id = ${idOfCopy('m.id')}
       where m.room = 'petitions' and m.closed_on is not null and m.place_id like 'xa-%' and m.place_id not like '%.%'
         and not exists (select from civic.attachment a where a.matter_id = m.id)
       order by md5(m.id::text || n) limit 12`,
    )
    expect(rows).toHaveLength(12)
    for (const { original, copy } of rows) expect(await partsOf(copy)).toBe(await partsOf(original))
  })

  test('every page reads a part of what there is', async () => {
    const found: string[] = []
    for (const page of pages) {
      const looker = await cookieOf(ground, page.as)
      const path = pathOf(page, ground)
      if (readAll.test(path)) continue
      await ask(path, looker && `${looker.name}=${looker.value}`)
      found.push(...readings(tables, many).map((reading) => told(path, reading)))
    }
    expect([...new Set(found)]).toEqual([])
  })

  test('a list without its index is found out', async () => {
    await served.database.owner.query('drop index civic.matter_published')
    await ask('/viec?tinh-trang=da-xong&lan=1')
    expect(readings(tables, many).map(({ table }) => table)).toContain('matter')
  })
})
