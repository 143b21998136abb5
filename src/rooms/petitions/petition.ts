import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { addMonths } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PetitionTables } from './tables.ts'

/*
 * A petition: a reflection or a proposal of one person, in numbered points.
 *
 *                    forward, place                   ask ──► waiting
 *                        ┌──┐                          │  ◄── supply
 *   (filed) ──► received ┴──┴─ accept ──► in-hand ◄────┴──────────┐
 *                                  ▲  ▲     │ submit              │ return
 *                                  │  │     ▼                     │
 *                                  │  │  submitted ───────────────┘
 *                    not settled,  │  │     │ approve
 *                    to a superior │  │     ├──────────► promised ── kept, or its day passed ──┐
 *                                  │  │     ▼                                                │
 *                                  └──┴─ answered ◄───────────────────────────────────────────┘
 *                                           │ settled · sender disagrees · no word
 *                                           ▼
 *   (any open stage) ── withdraw ──────► closed ◄── received by the desk ── handing-over ◄── hand over (any open stage)
 *
 * 1. One post is answerable at every moment: `post_id`, and the post of the open duty, are the same.
 * 2. The first answer's clock starts on the day received and never restarts, whoever has it.
 * 3. Only the sender, or a collector of another branch who asked the sender, says settled or not settled.
 * 4. A review goes to the superior of the post that approved, and nobody approves twice on one petition.
 * 5. Everything is private until the redacted question and answer are published by a deed of their own.
 * 6. `rounds_used` counts reviews; a broken promise is disputed without using one up. `round` counts answers owed.
 */
export type Stage =
  | 'received'
  | 'in-hand'
  | 'waiting'
  | 'submitted'
  | 'answered'
  | 'promised'
  | 'handing-over'
  | 'closed'
export type PetitionKind = 'reflection' | 'proposal'
export const outcomes = ['done', 'will-be-done', 'waiting-for-funds', 'not-ours', 'no-ground'] as const
export type Outcome = (typeof outcomes)[number]
export const withholdGrounds = ['personal', 'third-party', 'security', 'sender-asked'] as const
export type WithholdGround = (typeof withholdGrounds)[number]

export type Act =
  | 'accept'
  | 'forward'
  | 'place'
  | 'assign'
  | 'ask'
  | 'supply'
  | 'submit'
  | 'return'
  | 'approve'
  | 'judge'
  | 'fall-silent'
  | 'keep-promise'
  | 'lapse'
  | 'withdraw'
  | 'hand-over'
  | 'receive'

/** What may happen next. Publishing is not here: it hangs on its own duty, whatever the stage. */
const life = {
  received: ['accept', 'forward', 'place', 'withdraw', 'hand-over'],
  'in-hand': ['forward', 'assign', 'ask', 'submit', 'withdraw', 'hand-over'],
  waiting: ['supply', 'assign', 'submit', 'withdraw', 'hand-over'],
  submitted: ['return', 'approve', 'withdraw', 'hand-over'],
  answered: ['judge', 'fall-silent', 'withdraw', 'hand-over'],
  promised: ['keep-promise', 'lapse', 'withdraw', 'hand-over'],
  'handing-over': ['receive'],
  closed: [],
} as const satisfies Record<Stage, readonly Act[]>

export const mayNow = (stage: Stage, act: Act): boolean => (life[stage] as readonly Act[]).includes(act)

/** Refuses an act that does not fit the stage. */
export const assertNow = (petition: Pick<PetitionRow, 'stage'>, act: Act): void => {
  if (!mayNow(petition.stage, act)) throw new Refusal('not-now')
}

export type PetitionRow = Selectable<PetitionTables['petitions.petition']>

/** The duty that an answer of this round discharges. */
export const answerDuty = (round: number): 'petitions.answer' | 'petitions.review' =>
  round === 0 ? 'petitions.answer' : 'petitions.review'

/** A promise is for a day to come, within the ruled number of months. */
export const assertPromise = (promisedFor: Day, today: Day, months: number): void => {
  if (promisedFor <= today) throw new Refusal('promise-in-the-past', {}, 'promisedFor')
  if (promisedFor > addMonths(today, months)) throw new Refusal('promise-too-far', { months }, 'promisedFor')
}
