import type { House } from '../../house.ts'

/** Addresses of rooms that the web floor's own pages lead to. */
const ways = { send: '/gui', follow: '/theo-doi' } as const

export type Ways = Partial<Record<keyof typeof ways, string>>

/** Only those that a room answers: without the room there is no link. */
export const waysOf = (house: House): Ways => {
  const paths = house.rooms.flatMap((room) => room.screens.map(({ path }) => path.replace(/\/:\w+$/, '')))
  return Object.fromEntries(Object.entries(ways).filter(([, path]) => paths.includes(path)))
}
