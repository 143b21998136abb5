import type { Generated } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'

export type DutyReason = 'countable' | 'paused' | 'not-yet-countable'
export type HandOverGround = 'not-competent' | 'other-office' | 'wrong-place' | 'assigned' | 'office-ended' | 'placed'

interface PublicDuty {
  id: string
  matter_id: string
  kind: string
  round: number
  post_id: string
  opened_on: Day
  received_on: Day
  rule_id: string | null
  term_value: number | null
  term_unit: 'working-day' | 'calendar-day' | 'month' | null
  fixed_due: Day | null
  calendar_version: number
  due_on: Day | null
  due_reason: DutyReason
  discharged_on: Day | null
  discharged_as: string | null
}

export interface DutyEventRow {
  id: Generated<number>
  duty_id: string
  kind: 'pause' | 'resume' | 'extend' | 'hand-over'
  day: Day
  days: number | null
  from_post_id: string | null
  to_post_id: string | null
  ground: HandOverGround | null
}

export interface DutyTables {
  'civic.duty': PublicDuty & { overdue_recorded_on: Day | null }
  'civic.public_duty': PublicDuty
  'civic.duty_event': DutyEventRow
  'civic.public_duty_event': DutyEventRow
}
