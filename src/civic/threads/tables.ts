import type { Generated } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'

export interface ThreadTables {
  'civic.message': {
    id: string
    position: Generated<number>
    matter_id: string
    day: Day
    kind: string
    audience: 'internal' | 'parties'
    author: 'sender' | 'post' | 'house'
    post_id: string | null
    point: number | null
    /** Whose words these are, where a matter holds the words of several people. */
    person_id: string | null
    text: string
  }
}
