import type { Day } from '../../../packages/workdays/src/index.ts'

interface GroundRow {
  /** What it is a ground for, such as 'reception.refuse'. */
  list: string
  id: string
  rank: number
  name_vi: string
  name_en: string
  instrument: string
  article: string | null
  valid_from: Day | null
  valid_until: Day | null
  verified: boolean
  source: string
}

export interface GroundTables {
  'civic.ground': GroundRow
  'civic.public_ground': GroundRow
}
