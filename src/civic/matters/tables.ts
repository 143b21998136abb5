import type { Day } from '../../../packages/workdays/src/index.ts'

export type Channel = 'web' | 'telephone' | 'desk' | 'letter' | 'meeting' | 'other-system'
export type Visibility = 'private' | 'published' | 'withheld'
export type ClosedAs = 'settled' | 'disagrees' | 'no-word' | 'withdrawn' | 'handed-over'

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
