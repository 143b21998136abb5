import { markPath } from '../mark.ts'

/** The mark, or one door's mark (post 0–5). Decoration: the words beside it name it. */
export const Mark = ({ size, door }: { size: 's' | 'm' | 'l'; door?: number }) => (
  <svg class={`mark-${size}`} viewBox="0 0 32 32" aria-hidden="true">
    <path d={markPath(door)} />
  </svg>
)
