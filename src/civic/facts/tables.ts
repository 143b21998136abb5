import type { Generated } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'

interface FactRow {
  id: string
  position: Generated<number>
  kind: string
  version: number
  at: Date
  day: Day
  post_id: string | null
  actor: string
  matter_id: string | null
  data: unknown
}

export interface FactTables {
  'civic.fact': FactRow & { leaf: Buffer }
  'civic.fact_actor': { fact_id: string; salt: Buffer; officer_id: string | null }
  /** One row: it changes whenever a public page may say something else. `civic_day` is null in a real house. */
  'civic.public_version': { changes: number; reference: number; civic_day: Day | null }
  'civic.public_fact': FactRow & { public_code: string | null; place_id: string | null }
}
