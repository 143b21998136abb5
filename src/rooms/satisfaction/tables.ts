import type { Kysely, Transaction } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { deedsOver } from '../../civic/deed/deed.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { MemberClass } from './contract.ts'

interface PeriodRow {
  id: string
  place_id: string
  kind: 'quarter'
  starts_on: Day
  ends_on: Day
  closed_on: Day
  closed_by_post_id: string
}

export interface Figure {
  received: number
  cohort: number
  on_time: number
  confirmed: number
  disagrees: number
  no_word: number
  waiting: number
  unanswered: number
  withdrawn: number
  handed_over: number
  asked_review: number
  /** All three null until at least the ruled number of new ratings came. */
  ratings_asked: number | null
  ratings_given: number | null
  ratings_good: number | null
}

/** The tables this room may name. The box itself is not among them: it is reached by functions only. */
export interface SatisfactionTables {
  'satisfaction.turnout': { matter_id: string; place_id: string; took_part: boolean; period_id: string | null }
  'satisfaction.period': PeriodRow
  'satisfaction.member': {
    duty_id: string
    period_id: string
    due_on: Day
    class: MemberClass
    on_time: boolean
    asked_review: boolean
  }
  'satisfaction.figure': Figure & { period_id: string }
  'satisfaction.public_period': PeriodRow & Figure
}

export type SatisfactionTransaction = Transaction<CivicTables & SatisfactionTables>
export type SatisfactionReader = Kysely<CivicTables & SatisfactionTables>

export const satisfactionDeed = deedsOver<SatisfactionTables>()

/** The same connection, seen with this room's tables. */
export const ownTables = (db: Kysely<CivicTables>): Kysely<CivicTables & SatisfactionTables> =>
  db as unknown as Kysely<CivicTables & SatisfactionTables>
