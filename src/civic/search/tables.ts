import type { GeneratedAlways } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'

interface Entry {
  matter_id: string
  place_id: string
  opened_on: Day
  folded: string
  words: GeneratedAlways<string>
}

export interface SearchTables {
  'civic.search_entry': Entry & { audience: 'office' | 'public' }
  'civic.public_search': Entry
}
