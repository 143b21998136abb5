import type { Child } from 'hono/jsx'
import { type DoorKey, doorKeys } from '../doors.ts'
import { useWords } from '../lang.ts'
import { Mark } from './mark.tsx'

/** `href` where a room stands behind the door; `figure` is one live line: '135 việc đang quá hạn'. */
export type DoorTile = { href?: string | undefined; figure?: Child }

/** The six doors of the front page. The whole tile is the link; a door without a room says that it is not open. */
export const Doors = ({ tiles }: { tiles: Partial<Record<DoorKey, DoorTile>> }) => {
  const words = useWords()
  return (
    <ul class="doors">
      {doorKeys.map((key, post) => {
        const { href, figure } = tiles[key] ?? {}
        const { name, about } = words.doors[key]
        return (
          <li class={href ? 'eaves' : 'eaves closed'}>
            <Mark size="l" door={post} />
            <h3>{href ? <a href={href}>{name}</a> : name}</h3>
            <p>{about}</p>
            <p>{href ? <b>{figure}</b> : <span class="s">{words.doorClosed}</span>}</p>
          </li>
        )
      })}
    </ul>
  )
}
