import type { Day } from '../../../../packages/workdays/src/index.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import type { SatisfactionReader } from '../tables.ts'
import { findAsked, type RatingState, ratingState } from './asked.ts'

export interface ToRate {
  /** Undefined: nobody was asked to rate this matter yet. */
  state: RatingState | undefined
  /** From how many ratings on a total is published. */
  minimum: number
}

export const readToRate = async (db: SatisfactionReader, matterId: string, today: Day): Promise<ToRate> => {
  const asked = await findAsked(db, matterId)
  const { value } = await getRule(db, 'disclosure.minimum', today)
  return { state: asked && ratingState(asked), minimum: value }
}
