import type { Day } from '../../../packages/workdays/src/index.ts'

interface CalendarVersionRow {
  version: number
  note_vi: string
  note_en: string
  source: string
}

interface CalendarYearRow {
  year: number
  from_version: number
  until_version: number | null
  verified: boolean
  source: string
}

interface CalendarDayRow {
  day: Day
  kind: 'off' | 'work'
  name_vi: string
  name_en: string
  from_version: number
  until_version: number | null
  verified: boolean
  source: string
}

export interface CalendarTables {
  'civic.calendar_version': CalendarVersionRow
  'civic.calendar_year': CalendarYearRow
  'civic.calendar_day': CalendarDayRow
  'civic.public_calendar_version': CalendarVersionRow
  'civic.public_calendar_year': CalendarYearRow
  'civic.public_calendar_day': CalendarDayRow
}
