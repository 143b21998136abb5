import type { Day } from '../../../packages/workdays/src/index.ts'

/** So many times in every week, month or year. */
export type TimesIn = 'per-week' | 'per-month' | 'per-year'

interface RuleRow {
  /** `<code>.<year it came into force>`; what a duty points to. */
  id: string
  code: string
  /** 'law': an instrument of the State or the Party. 'house': binds this system only. */
  kind: 'law' | 'house'
  instrument: string
  article: string | null
  value: number
  unit: 'working-day' | 'calendar-day' | 'month' | 'round' | 'count' | 'percent' | TimesIn
  valid_from: Day
  valid_until: Day | null
  source: string
  verified: boolean
  note_vi: string
  note_en: string
}

export interface RuleTables {
  'civic.rule': RuleRow
  'civic.public_rule': RuleRow
}
