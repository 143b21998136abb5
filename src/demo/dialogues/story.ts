import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Step } from '../stories/story.ts'

/**
 * The shape of what people and offices of the example do at meetings. A story says only what somebody said or did; what is owed, missed,
 * late, frozen or told to others is never written here: the house computes it when the story is played.
 */

type Topic = 'roads' | 'utilities' | 'environment' | 'land' | 'procedures' | 'information' | 'other'

/** Said by the asker's own code, by telephone or slip to the Front, or at a later meeting of the hamlet (its id). */
type Said = { via: 'web' | 'slip' | 'telephone' } | { via: 'meeting'; at: string }

export type PromiseStep = { on: Day } & (
  | { do: 'kept'; report: string }
  | { do: 'move'; due: Day; reason: string }
  | { do: 'not-kept'; reason: string }
  | { do: 'withdraw'; reason: string }
  | ({ do: 'so' } & Said)
  | ({ do: 'not-so'; reason: string } & Said)
)

/** What became of a question. Posts are named by their role in the place: 'ubnd/economy-head'. */
export type End =
  | { answer: string; by: string }
  | { promise: string; by: string; due: Day; after: readonly PromiseStep[] }
  /** It becomes a petition, with what happens to it there. */
  | { petition: string; after: readonly Step[] }
  | { withdrawn: true }

export interface Asked {
  text: string
  topic: Topic
  /** Where the meeting's own hamlet is not meant. */
  hamlet?: string
  name?: string
  phone?: string
  nameless?: boolean
  /** Registered before the meeting; the others are asked at it. */
  ahead?: { on: Day; via: 'web' | 'slip' | 'hamlet-head'; head?: string }
  /** None while the meeting is still to come. */
  end?: End
}

interface Correction {
  on: Day
  by: string
  number?: number
  text: string
  answer?: { on: Day; result: 'taken' | 'refused'; text: string; answered?: string; remarks?: string }
}

export interface MeetingStory {
  id: string
  kind: 'dialogue' | 'residents' | 'voters'
  place: string
  /** The post that calls it, and who does the paper. */
  convenor: string
  clerk: string
  called: Day
  heldOn: Day
  startsAt: string
  venue: string
  subject: string
  hamlet: string
  /** The id of the works it belongs to. */
  project?: string
  /** `from` is the day it was first called for; the rest is as it was held. */
  moved?: { on: Day; from: Day; startsAt: string; venue: string; reason: string }
  cancelled?: { on: Day; reason: string }
  held?: { presidedBy: string; attendance: number }
  asked: readonly Asked[]
  readOut?: { on: Day; remarks: string }
  corrections?: readonly Correction[]
  conclusion?: { drafted: Day; text: string; approved: Day; documentNumber: string }
}

export type Visit = {
  text: string
  topic: Topic
  hamlet: string
  name?: string
  phone?: string
} & (
  | { result: 'guided' }
  | { result: 'petition'; id: string; after: readonly Step[]; notice: Notice }
  | { result: 'forwarded'; to: string; notice?: Notice }
  | { result: 'refused'; ground: string }
)

interface Notice {
  on: Day
  documentNumber: string
  text: string
}

/** A leader's reception days: those that were held, with the book, and those that are called only. */
export interface ReceptionStory {
  place: string
  convenor: string
  clerk: string
  venue: string
  startsAt: string
  subject: string
  /** The day its office began to put reception days on the calendar here. */
  since: Day
  days: readonly ReceptionDay[]
}

export interface ReceptionDay {
  on: Day
  presidedBy?: string
  visits?: readonly Visit[]
  cancelled?: { on: Day; reason: string }
}

/** Works for which ground is cleared, and what households say stands in the way. */
export interface ProjectStory {
  id: string
  place: string
  post: string
  clerk: string
  opened: Day
  name: string
  obstacles: readonly Obstacle[]
}

export interface Obstacle {
  on: Day
  via: 'web' | 'hamlet-head' | 'clerk'
  head?: string
  /** The id of the meeting at which it was said. */
  at?: string
  text: string
  hamlet: string
  name: string
  answered?: { on: Day; text: string }
  agreed?: Day
  /** Not content with the answer, by its own code. */
  still?: { on: Day; text: string }
}
