import type { Day } from '../../../packages/workdays/src/index.ts'

export interface NoticeTables {
  'civic.notice': {
    id: string
    matter_id: string
    kind: string
    to_post_id: string | null
    from_office_id: string | null
    made_on: Day
    done_on: Day | null
    done_by_post_id: string | null
    outcome: 'reached' | 'not-reached' | 'seen' | null
  }
}
