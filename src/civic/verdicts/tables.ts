import type { Day } from '../../../packages/workdays/src/index.ts'

export type VerdictValue = 'settled' | 'not-settled' | 'none'
export type VerdictChannel = 'web' | 'slip' | 'telephone' | 'meeting' | 'silence'

export interface VerdictTables {
  'civic.verdict': {
    id: string
    matter_id: string
    duty_id: string
    round: number
    value: VerdictValue
    channel: VerdictChannel
    day: Day
    collector_post_id: string | null
  }
  'civic.public_verdict': { matter_id: string; duty_id: string; round: number; value: VerdictValue; day: Day }
}
