import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { deedsOver } from '../../civic/deed/deed.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { ReportForm, TextPart } from './contract.ts'
import type { PeriodKind } from './period.ts'

interface ClosingRow {
  id: string
  place_id: string
  period_kind: PeriodKind
  starts_on: Day
  ends_on: Day
  /** 1 closes the period; every further one corrects the one before it. */
  number: number
  reason: string | null
  closed_on: Day
  closed_by_post_id: string
}

/** The tables this room may name. */
export interface ReportTables {
  'reports.closing': ClosingRow
  'reports.figure': {
    closing_id: string
    room: string
    key: string
    position: number
    value: number
    part_of: string | null
  }
  'reports.counted': { closing_id: string; room: string; key: string; matter_id: string }
  'reports.text': {
    closing_id: string
    form: ReportForm
    part: TextPart
    words: string
    written_on: Day
    written_by_post_id: string
  }
}

export type Closing = Selectable<ClosingRow>
export type ReportTransaction = Transaction<CivicTables & ReportTables>
export type ReportReader = Kysely<CivicTables & ReportTables>

export const reportDeed = deedsOver<ReportTables>()
