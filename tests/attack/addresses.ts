import { type PageGround, pathOf } from '../pages/ground.ts'
import { pages } from '../pages/table.ts'
import { routing } from '../support/router.ts'
import type { Asker } from './askers.ts'
import type { Endpoint } from './endpoints.ts'
import type { Ask } from './send.ts'

/** Real addresses of every endpoint that is read, by its path: those of the page tests and those that pages lead to. */
export const addressesOf = async (
  endpoints: readonly Endpoint[],
  ground: PageGround,
  askers: readonly Asker[],
  ask: Ask,
): Promise<Map<string, string[]>> => {
  const find = routing(endpoints.filter(({ method }) => method === 'GET').map(({ path }) => [path, path]))
  const addresses = new Map<string, string[]>()
  const note = async (address: string) => {
    const path = await find(address)
    if (path === undefined) return
    const known = addresses.get(path) ?? []
    if (!known.includes(address)) addresses.set(path, [...known, address])
  }
  const rows = pages.map((page) => pathOf(page, ground))
  for (const row of rows) await note(row)
  for (const address of new Set(rows.map((row) => row.split('?')[0] ?? row)))
    for (const { cookie } of askers) for (const link of await linksOf(ask, address, cookie)) await note(link)
  for (const { path } of endpoints) {
    const found = addresses.has(path) ? [] : below(path, addresses)
    if (found.length > 0) addresses.set(path, found)
  }
  return addresses
}

/** Addresses below known ones: a form's, or a file's of a page. Empty where none is known. */
const below = (path: string, known: ReadonlyMap<string, string[]>): string[] => {
  const [above = '', last = ''] = path.match(/^(.*)(\/[^/:{}]+)$/)?.slice(1) ?? []
  return (known.get(above || '/') ?? []).map((address) => (address.split('?')[0] ?? address).replace(/\/$/, '') + last)
}

const linksOf = async (ask: Ask, address: string, cookie: string): Promise<string[]> => {
  const { status, text } = await ask({ path: address, cookie })
  if (status !== 200) return []
  return [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}
