import type { Child } from 'hono/jsx'
import { StatusShape, type TagStatus } from './status-shape.tsx'

/**
 * A status in words; shape, border and colour only repeat it.
 * good: confirmed · bad: disputed · late: overdue · soon: due today · mute: closed, nobody confirmed · run: in course · up: gone up.
 * `back` is 'withdrawn'. Nothing but a dispute, an overdue duty or an error is red.
 */
export const Tag = ({ status, children }: { status: TagStatus; children?: Child }) => (
  <span class="tag" data-s={status}>
    <StatusShape status={status} />
    <span>{children}</span>
  </span>
)
