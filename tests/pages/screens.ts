import type { House } from '../../src/house.ts'
import { inMountingOrder, mounted } from '../../src/web/mounted.ts'
import { ownPages } from '../../src/web/screens/index.ts'
import type { MountedPage } from '../../src/web/web.ts'
import { routing } from '../support/router.ts'

export const screensOf = (house: House): MountedPage[] => [
  ...house.rooms.flatMap((room) => room.screens).map((screen) => mounted(screen)),
  ...ownPages(house),
]

/** Every address of a screen with its path, in the order of the house. A form's address is its page's. */
const addressesOf = (pages: readonly MountedPage[]): [string, string][] =>
  inMountingOrder(pages).flatMap(({ screen: { path }, acts }) => {
    const parent = path === '/' ? '' : path
    return [path, ...Object.keys(acts).map((form) => `${parent}/${form}`)].map((at): [string, string] => [at, path])
  })

/** Paths of the screens that none of these addresses leads to. */
export const notSeen = async (pages: readonly MountedPage[], addresses: Iterable<string>): Promise<string[]> => {
  const find = routing(addressesOf(pages))
  const seen = new Set(await Promise.all([...addresses].map(find)))
  return pages.map(({ screen }) => screen.path).filter((path) => !seen.has(path))
}
