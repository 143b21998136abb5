import type { Day } from '../../../packages/workdays/src/index.ts'

/** How it came; `office`: nobody sent it, the office itself opened it. */
export type Channel = 'web' | 'telephone' | 'desk' | 'letter' | 'meeting' | 'other-system' | 'office'
export type Visibility = 'private' | 'published' | 'withheld'
/** How a matter ended; each room has words of its own. */
export type ClosedAs =
  | 'settled'
  | 'disagrees'
  | 'no-word'
  | 'withdrawn'
  | 'handed-over'
  | 'kept'
  | 'kept-late'
  | 'not-kept'
  | 'held'
  | 'missed'
  | 'cancelled'
  | 'done'
  | 'not-done'

interface PublicMatter {
  id: string
  room: string
  kind: string
  public_code: string
  place_id: string
  channel: Channel
  opened_on: Day
  closed_on: Day | null
  closed_as: ClosedAs | null
}

export interface MatterTables {
  'civic.matter': PublicMatter & { visibility: Visibility }
  'civic.public_matter': PublicMatter
}
