import { Hono } from 'hono'
import type { House } from '../../src/house.ts'
import { inMountingOrder, mounted } from '../../src/web/mounted.ts'
import { ownPages } from '../../src/web/screens/index.ts'
import type { MountedPage } from '../../src/web/web.ts'

export const screensOf = (house: House): MountedPage[] => [
  ...house.rooms.flatMap((room) => room.screens).map((screen) => mounted(screen)),
  ...ownPages(house),
]

/** Tells which screen answers an address, by the router and in the order of the house. A form's address is its page's. */
const finderOf = (pages: readonly MountedPage[]): ((path: string) => Promise<string>) => {
  const app = new Hono()
  for (const { screen, acts } of inMountingOrder(pages)) {
    const parent = screen.path === '/' ? '' : screen.path
    for (const path of [screen.path, ...Object.keys(acts).map((form) => `${parent}/${form}`)])
      app.get(path, (c) => c.text(screen.path))
  }
  return async (path) => (await app.request(path)).text()
}

/** Paths of the screens that none of these addresses leads to. */
export const notSeen = async (pages: readonly MountedPage[], addresses: Iterable<string>): Promise<string[]> => {
  const find = finderOf(pages)
  const seen = new Set(await Promise.all([...addresses].map(find)))
  return pages.map(({ screen }) => screen.path).filter((path) => !seen.has(path))
}
