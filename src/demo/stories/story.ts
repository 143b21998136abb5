import type { Day } from '../../../packages/workdays/src/index.ts'

/**
 * The shape of the demo's stories: what people wrote and what happened to it, day by day.
 *
 * A story says only what somebody did. Due days, lateness, broken promises and silence are never
 * written here: the house computes them when the story is played.
 */

/** The six communes that took the place of huyện Cần Đước on 2025-07-01. */
type Commune = 'xa-can-duoc' | 'xa-rach-kien' | 'xa-long-cang' | 'xa-my-le' | 'xa-tan-lan' | 'xa-long-huu'

type Channel = 'web' | 'telephone' | 'desk' | 'letter' | 'meeting' | 'other-system'
type Topic = 'roads' | 'utilities' | 'environment' | 'land' | 'procedures' | 'information' | 'other'

/** By which way the sender's verdict came; on paper and by telephone the Front takes it down. */
type Via = 'web' | 'slip' | 'telephone'

/** From 1, very dissatisfied, to 5, very satisfied. */
type Rating = { level: 1 | 2 | 3 | 4 | 5; word?: string }

/** A promise names its day; nothing else may. `answers` holds one text for each point, in order. */
type Reply =
  | { outcome: 'will-be-done'; promisedFor: Day; answers: string[] }
  | { outcome: 'done' | 'waiting-for-funds' | 'not-ours' | 'no-ground'; answers: string[] }

type Deed =
  /** By the clerk; once more by an office to which it was forwarded. */
  | { do: 'accept'; kind: 'reflection' | 'proposal'; title: string }
  /** To a post of the same office. */
  | { do: 'forward'; toRole: 'culture-society-head' | 'one-stop-director'; ground: 'other-office'; reason: string }
  /** To a post of another office: 'place/office/role'. */
  | { do: 'forward'; to: string; ground: 'not-competent'; reason: string }
  | { do: 'assign'; toRole: 'economy-specialist'; note: string }
  | { do: 'ask'; text: string }
  | { do: 'supply'; text: string }
  | ({ do: 'draft' } & Reply)
  | { do: 'return'; reason: string }
  | { do: 'approve'; by: 'chairperson' | 'vice-chairperson' | 'director'; documentNumber: string }
  /** The redacted question and answer; every answer, a review's too, is published or withheld. */
  | { do: 'publish'; title: string; question: string; answer: string }
  | { do: 'withhold'; ground: 'personal' | 'third-party'; reason: string }
  | { do: 'settled'; via: Via; rating?: Rating }
  | { do: 'not-settled'; via: Via; reason: string; rating?: Rating }
  /** By the superior of whoever gave the answer in dispute: draft and approval in one. */
  | ({ do: 'review-answer'; documentNumber: string } & Reply)
  | { do: 'promise-kept'; report: string }
  | { do: 'withdraw'; reason: string }
  /** Recognised as an accusation against a person. */
  | { do: 'hand-over' }
  /** The receiving desk has it; the text is erased here. */
  | { do: 'received-by-desk' }

export type Step = { on: Day } & Deed

export type Story<Place extends string = Commune> = {
  id: string
  filed: Day
  channel: Channel
  /** The matter's number in the system it was brought from. */
  otherCode?: string
  place: Place
  hamlet?: string
  spot?: string
  topic: Topic
  /** As the person put them. */
  points: string[]
  name?: string
  phone?: string
  /** A drawn picture stands in for the photograph. */
  photo?: boolean
  steps: Step[]
}
