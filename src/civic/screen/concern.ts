import type { Day } from '../../../packages/workdays/src/index.ts'
import { hamletKey } from '../places/hamlet.ts'
import type { Concern } from './screen.ts'

/** A theme in a hamlet as a room's query counts it. */
export interface CountedConcern {
  hamlet: string
  topic: string
  open: number
  lately: number
  before: number
  oldest: Day | null
  disputed: number
  people: number
}

export const concernOf = ({ hamlet, lately, before, oldest, ...counts }: CountedConcern): Concern => ({
  ...counts,
  hamlet: { key: hamletKey(hamlet), name: hamlet },
  openedLately: lately,
  openedBefore: before,
  oldestOpen: oldest,
})
