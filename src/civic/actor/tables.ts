import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Browser, Machine } from './machine.ts'

export interface ActorTables {
  'civic.officer': {
    id: string
    login: string
    name: string
    administers: boolean
    password_hash: string | null
    totp_secret: Buffer | null
    totp_last_step: number
    created_on: Day
    disabled_on: Day | null
    /** Until the officer has said that they know of it. */
    reset_on: ColumnType<Day | null, Day | null | undefined>
  }
  'civic.holding': { id: string; post_id: string; officer_id: string; held_from: Day; held_until: Day | null }
  'civic.session': {
    token_hash: Buffer
    officer_id: string
    post_id: string | null
    opened_at: Date
    seen_at: Date
    expires_at: Date
    id: Generated<string>
    browser: Browser
    machine: Machine
  }
  'civic.trusted_machine': {
    token_hash: Buffer
    id: Generated<string>
    officer_id: string
    browser: Browser
    machine: Machine
    trusted_at: Date
    expires_at: Date
  }
  'civic.invitation': { token_hash: Buffer; officer_id: string | null; expires_at: Date; used_at: Date | null }
  'civic.sender_session': {
    token_hash: Buffer
    matter_id: string
    power: 'read' | 'verdict'
    /** Which of several on the matter; null for its only sender. */
    point: number | null
    expires_at: Date
  }
}
