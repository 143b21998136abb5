import type { Day } from '../../../packages/workdays/src/index.ts'
import type { SourceKind } from './source.ts'

export type ImportStage = 'columns' | 'values' | 'preview' | 'running' | 'finished' | 'stopped'

/** `ended`: over in the other system; `chosen`: to be taken over; `refused`: the deed did not take it. */
export type RowState = 'ready' | 'known' | 'ended' | 'wrong' | 'chosen' | 'done' | 'refused'

export interface ExchangeTables {
  'civic.import_source': {
    id: string
    room: string
    office_id: string
    kind: SourceKind
    name: string
    /** As the room wrote it; the room alone reads it. */
    matching: unknown
    made_on: Day
  }
  'civic.upload': { id: string; client_key: string; columns: unknown; rows: number; kept_at: Date }
  'civic.upload_part': { upload_id: string; first_row: number; last_row: number; file_id: string }
  'civic.import': {
    id: string
    room: string
    source_id: string
    office_id: string
    post_id: string
    upload_id: string | null
    columns: unknown
    rows: number
    matching: unknown
    stage: ImportStage
    opened_on: Day
    ended_on: Day | null
  }
  'civic.import_row': {
    import_id: string
    row: number
    code: string | null
    state: RowState
    problems: unknown
    matter_id: string | null
  }
}
