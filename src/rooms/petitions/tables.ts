import type { Generated, Kysely, Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Channel, ClosedAs } from '../../civic/matters/tables.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { VerdictChannel } from '../../civic/verdicts/tables.ts'
import type { Outcome, PetitionKind, Stage, WithholdGround } from './petition.ts'

interface PetitionRow {
  matter_id: string
  kind: PetitionKind
  topic: string
  hamlet: string
  spot: string
  title: string | null
  points: number
  other_code: string | null
  sender_id: string | null
  entered_by_office_id: string | null
  /** The file's source, for what came from a file. */
  source_id: string | null
  stage: Stage
  post_id: string
  drafter_post_id: string | null
  round: Generated<number>
  rounds_used: Generated<number>
  asked_more: Generated<number>
  promised_for: Day | null
  verdict_open_on: Day | null
}

interface DraftRow {
  id: string
  matter_id: string
  round: number
  version: number
  by_post_id: string
  outcome: Outcome
  promised_for: Day | null
  submitted_on: Day
  decision: 'approved' | 'returned' | null
  decided_on: Day | null
  decided_by_post_id: string | null
  decided_by_officer_id: string | null
  document_number: string | null
}

interface PublicationRow {
  matter_id: string
  round: number
  title: string
  question: string
  answer: string
  published_on: Day
  by_post_id: string
}

export type Draft = Selectable<DraftRow>

/** How a petition comes and ends, and how its sender speaks: fewer ways than the matters of all rooms have. */
export type PetitionChannel = Exclude<Channel, 'office'>
export type PetitionEnd = Extract<ClosedAs, 'settled' | 'disagrees' | 'no-word' | 'withdrawn' | 'handed-over'>
type Spoken = Exclude<VerdictChannel, 'meeting'>

/** The tables this room may name; of the shared ones, what can stand in their rows for a petition. */
export interface PetitionTables {
  'civic.matter': { channel: PetitionChannel; closed_as: PetitionEnd | null }
  'civic.public_matter': { channel: PetitionChannel; closed_as: PetitionEnd | null }
  'civic.verdict': { channel: Spoken }
  'petitions.petition': PetitionRow
  'petitions.draft': DraftRow
  'petitions.return_code': { code_hash: Buffer; matter_id: string; power: 'read' | 'verdict' }
  'petitions.publication': PublicationRow
  'petitions.withholding': {
    matter_id: string
    round: number
    ground: WithholdGround
    withheld_on: Day
    by_post_id: string
  }
  'petitions.pasted': { matter_id: string; round: number; pasted_on: Day; by_post_id: string }
  'petitions.public_petition': {
    matter_id: string
    public_code: string
    place_id: string
    channel: PetitionChannel
    opened_on: Day
    closed_on: Day | null
    closed_as: PetitionEnd | null
    kind: PetitionKind
    topic: string
    stage: Stage
    round: number
    post_id: string
    promised_for: Day | null
    verdict_open_on: Day | null
    title: string
    published_on: Day
  }
  'petitions.public_publication': PublicationRow & {
    outcome: Outcome
    document_number: string
    answered_on: Day
    answered_by_post_id: string
    promised_for: Day | null
  }
  'petitions.public_open_count': { place_id: string; due_on: Day | null; duties: number }
}

/** The same connection, seen with this room's tables. */
export const ownTables = (db: Kysely<CivicTables>): Kysely<CivicTables & PetitionTables> =>
  db as unknown as Kysely<CivicTables & PetitionTables>
