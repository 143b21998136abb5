import { type Interval, wilson } from '../../../packages/survey-stats/src/index.ts'
import type { Figure } from './tables.ts'

/**
 * How the figures of a closed quarter are read: the one arithmetic behind its page, the lists and the file.
 *
 * 1. Complete counts are always there. A share of them is given from the ruled minimum up, and has no interval: nothing was sampled.
 * 2. Ratings are there when the closing gave them, with everything that belongs to them; else nothing of them is, not even their number.
 * 3. There is one level and one kind of period. A rolling year where a quarter is thin would be a second kind: less the quarters that were
 *    published, it would give away the one that was not.
 */
export const classMeasures = [
  'confirmed',
  'disagrees',
  'no-word',
  'waiting',
  'unanswered',
  'withdrawn',
  'handed-over',
] as const

const columnOf = {
  received: 'received',
  cohort: 'cohort',
  'on-time': 'on_time',
  confirmed: 'confirmed',
  disagrees: 'disagrees',
  'no-word': 'no_word',
  waiting: 'waiting',
  unanswered: 'unanswered',
  withdrawn: 'withdrawn',
  'handed-over': 'handed_over',
  'asked-review': 'asked_review',
} as const satisfies Record<string, keyof Figure>

export type CountMeasure = keyof typeof columnOf
export const countMeasures = Object.keys(columnOf) as CountMeasure[]

/** A complete count; `share` of the matters due, where it is one and they are enough. */
export interface Count {
  measure: CountMeasure
  count: number
  share: number | undefined
}

export const countOf = (figure: Figure, measure: CountMeasure, minimum: number): Count => {
  const count = figure[columnOf[measure]]
  const isShare = measure !== 'received' && measure !== 'cohort'
  return { measure, count, share: isShare && figure.cohort >= minimum ? count / figure.cohort : undefined }
}

/** The ratings of a closing, self-selected: the share of levels 4 and 5 with its interval, and how many took part. */
export interface Ratings {
  asked: number
  given: number
  good: number
  share: number
  interval: Interval
  turnout: number
}

/** Undefined: too few were new. */
export const ratingsOf = ({ ratings_asked, ratings_given, ratings_good }: Figure): Ratings | undefined => {
  if (ratings_asked === null || ratings_given === null || ratings_good === null) return undefined
  return {
    asked: ratings_asked,
    given: ratings_given,
    good: ratings_good,
    share: ratings_good / ratings_given,
    interval: wilson(ratings_good, ratings_given),
    turnout: ratings_given / ratings_asked,
  }
}
