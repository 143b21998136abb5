import type { Generated, Kysely, Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { ClosedAs } from '../../civic/matters/tables.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { Source, TaskStage } from './task.ts'

interface ThemeRow {
  place_id: string
  year: number
  title: string
  words: string
  set_on: Day
  set_by_post_id: string
}

interface DirectiveRow {
  matter_id: string
  document_number: string
  issuer: string
  subject: string
  issued_on: Day | null
  received_on: Day
  due_on: Day | null
  post_id: string
  office_id: string
  reported_on: Day | null
  report_number: string | null
}

interface TaskRow {
  matter_id: string
  giver_post_id: string
  taker_post_id: string
  officer_id: string | null
  line: string
  measure: string
  source: Source
  source_matter_id: string | null
  criterion: string | null
  stage: TaskStage
  percent: Generated<number>
  round: Generated<number>
  given_on: Day
  first_due: Day
  due_on: Day
  reported_on: Day | null
  reported_by_officer_id: string | null
}

interface StandRow {
  id: string
  place_id: string
  hamlet_key: string
  hamlet: string
  post_id: string
  stands_from: Day
  stands_until: Day | null
}

interface HotRow {
  matter_id: string
  place_id: string
  /** Both empty: no hamlet was named. */
  hamlet_key: string
  hamlet: string
  topic: string
  to_post_id: string | null
  marked_by_post_id: string
  marked_on: Day
  ended_on: Day | null
}

interface ExplanationRow {
  matter_id: string
  asked_post_id: string
  asked_by_post_id: string
  asked_on: Day
  /** How many duties were late that day. */
  late: number
  given_on: Day | null
}

export type Directive = Selectable<DirectiveRow>

interface HamletOfTask {
  task_id: string
  hamlet_key: string
  hamlet: string
}

/** The tables this room may name. */
export interface ProgrammeTables {
  'programme.theme': ThemeRow
  'programme.directive': DirectiveRow
  'programme.task': TaskRow
  'programme.task_hamlet': HamletOfTask
  'programme.progress': { task_id: string; number: number; percent: number; said_on: Day; post_id: string }
  'programme.proof': { attachment_id: string; task_id: string; number: number }
  'programme.stand': StandRow
  'programme.hot': HotRow
  'programme.explanation': ExplanationRow
  'programme.explained_duty': { explanation_id: string; duty_id: string }
  'programme.public_theme': ThemeRow
  'programme.public_stand': StandRow
  'programme.public_task': {
    matter_id: string
    public_code: string
    place_id: string
    closed_on: Day | null
    closed_as: ClosedAs | null
    taker_post_id: string
    line: string
    measure: string
    stage: TaskStage
    percent: number
    given_on: Day
    first_due: Day
    due_on: Day
    reported_on: Day | null
  }
  'programme.public_task_hamlet': HamletOfTask
}

/** The same connection, seen with this room's tables. */
export const ownTables = (db: Kysely<CivicTables>): Kysely<CivicTables & ProgrammeTables> =>
  db as unknown as Kysely<CivicTables & ProgrammeTables>
