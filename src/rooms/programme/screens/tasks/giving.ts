import type { StandingPost } from '../../directing.ts'
import type { Source } from '../../task.ts'

/** Name of the form, and its id on the page. */
export const giveForm = 'giao'

/** What the form is made of. */
export interface Giving {
  takers: readonly StandingPost[]
  /** The hamlets of the place that are known by name. */
  hamlets: readonly string[]
  /** The matter it comes from. */
  from: { id: string; room: string; kind: string; code: string; source: Source } | undefined
  /** The hamlet somebody came with. */
  hamlet: string
}
