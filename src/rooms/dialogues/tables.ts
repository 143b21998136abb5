import type { JSONColumnType, Kysely } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { ClosedAs } from '../../civic/matters/tables.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { MeetingKind, MeetingStage } from './meeting.ts'
import type { MinutesContent } from './minutes.ts'
import type { PromiseState } from './promise.ts'
import type { PetitionStage, QuestionSource, QuestionState } from './question.ts'

interface Owed {
  matter_id: string
  post_id: string
  kind: 'reception' | 'dialogue'
  period: string
  starts_on: Day
  ends_on: Day
  wanted: number
}

interface Meeting {
  matter_id: string
  kind: MeetingKind
  convenor_post_id: string
  subject: string
  hamlet: string
  venue: string
  held_on: Day
  starts_at: string
  project_id: string | null
  stage: MeetingStage
  called_on: Day
  announced_on: Day
  presided_by_post_id: string | null
  delegated_by_post_id: string | null
  attendance: number | null
  corrections_until: Day | null
  frozen_on: Day | null
}

interface MeetingChange {
  meeting_id: string
  n: number
  change: 'moved' | 'cancelled'
  was_on: Day
  was_at: string
  was_in: string
  changed_on: Day
  reason: string
}

interface Question {
  meeting_id: string
  number: number
  source: QuestionSource
  hamlet: string
  topic: string
  asked_on: Day
  state: QuestionState
  answered_by_post_id: string | null
  promise_id: string | null
  petition_stage: PetitionStage | null
}

interface Promised {
  matter_id: string
  meeting_id: string
  number: number
  post_id: string
  line: string
  first_due: Day
  due: Day
  state: PromiseState
  said: 'so' | 'not-so' | null
}

interface PromiseDate {
  promise_id: string
  n: number
  due: Day
  set_on: Day
  reason: string
}

interface Minutes {
  meeting_id: string
  version: number
  content: JSONColumnType<MinutesContent>
  digest: string
  made_on: Day
  by_post_id: string
}

interface Correction {
  meeting_id: string
  n: number
  number: number | null
  asked_on: Day
  state: 'open' | 'taken' | 'refused'
  answered_on: Day | null
}

interface Conclusion {
  meeting_id: string
  text: string
  approved_by_post_id: string | null
  document_number: string | null
  published_on: Day | null
}

export type ReceptionResult = 'guided' | 'petition' | 'forwarded' | 'refused'

interface PublicMatter {
  public_code: string
  place_id: string
  opened_on: Day
}

interface PublicEnding {
  closed_on: Day | null
  closed_as: ClosedAs | null
}

/** The tables this room may name. */
export interface DialogueTables {
  'dialogues.owed': Owed
  'dialogues.project': { matter_id: string; name: string; post_id: string }
  'dialogues.meeting': Meeting
  'dialogues.meeting_change': MeetingChange
  'dialogues.question': Question & { asker_known: boolean; nameless: boolean; petition_id: string | null }
  'dialogues.promise': Promised
  'dialogues.promise_date': PromiseDate
  'dialogues.return_code': { code_hash: Buffer; matter_id: string; point: number; power: 'read' | 'verdict' }
  'dialogues.minutes': Minutes
  'dialogues.correction': Correction & { asked_by_post_id: string | null; answered_by_post_id: string | null }
  'dialogues.conclusion': Conclusion & { drafted_by_post_id: string; drafted_on: Day }
  'dialogues.obstacle': {
    project_id: string
    number: number
    household_id: string | null
    hamlet: string
    meeting_id: string | null
    state: 'raised' | 'answered' | 'agreed'
    raised_on: Day
    answered_on: Day | null
    answered_by_post_id: string | null
    agreed_on: Day | null
    agreed_via: 'web' | 'slip' | 'telephone' | 'meeting' | null
  }
  'dialogues.received': {
    meeting_id: string
    number: number
    person_id: string | null
    hamlet: string
    topic: string
    result: ReceptionResult
    ground: string | null
    to_post_id: string | null
    received_on: Day
    notice_duty_id: string | null
    noticed_on: Day | null
    petition_id: string | null
  }
  /** `held` and `missed` of the `wanted`; the rest is still owed. */
  'dialogues.public_owed': Omit<PublicMatter, 'opened_on'> & PublicEnding & Owed & { held: number; missed: number }
  'dialogues.public_project': PublicMatter & { matter_id: string; name: string; post_id: string }
  'dialogues.public_meeting': PublicMatter & PublicEnding & Meeting
  'dialogues.public_meeting_change': MeetingChange
  /** `petition_code` is there once the petition itself is public. */
  'dialogues.public_question': Question & { petition_code: string | null }
  'dialogues.public_promise': PublicMatter & Promised & { closed_on: Day | null; hamlet: string; topic: string }
  'dialogues.public_promise_date': PromiseDate
  'dialogues.public_minutes': Minutes
  'dialogues.public_correction': Correction
  'dialogues.public_conclusion': Conclusion
  'dialogues.public_obstacle_count': { project_id: string; state: 'raised' | 'answered' | 'agreed'; obstacles: number }
  /** How many in that month ('2026-03'); no row where few households spoke. */
  'dialogues.public_obstacle_month': {
    project_id: string
    month: string
    raised: number
    answered: number
    agreed: number
  }
  'dialogues.public_received_count': { meeting_id: string; persons: number }
}

/** The same connection, seen with this room's tables. */
export const ownTables = (db: Kysely<CivicTables>): Kysely<CivicTables & DialogueTables> =>
  db as unknown as Kysely<CivicTables & DialogueTables>
