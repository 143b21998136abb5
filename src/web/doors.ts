import { type DoorKey, type DoorLink, doorKeys } from '../ui/index.ts'
import type { Web } from './web.ts'

/** Where each door leads: to the first page of a room that stands behind it. Doors without a room are absent. */
export const openDoors = ({ house }: Pick<Web, 'house'>, current?: DoorKey): DoorLink[] => {
  const screens = house.rooms.flatMap((room) => room.screens)
  return doorKeys.flatMap((key) => {
    const behind = screens.find(({ door, path }) => door === key && !path.includes(':'))
    return behind === undefined ? [] : [{ key, href: behind.path, current: key === current }]
  })
}
