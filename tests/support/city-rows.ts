import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { addDays, type Day, daysBetween } from '../../packages/workdays/src/index.ts'
import type { ImportField } from '../../src/rooms/petitions/importing/fields.ts'

const folder = join(import.meta.dirname, '../../../shared/data/petitions')

/** Real rows of two cities' 311 systems: as an outside oracle, absent where the folder is. */
export interface CityFile {
  name: string
  columns: string[]
  rows: string[][]
  matched: Partial<Record<ImportField, string>>
  topics: { word: string; is: string }[]
}

type Row = Readonly<Record<string, string>>

const files = [
  {
    name: 'NYC 311',
    file: 'nyc311-2011.csv',
    code: (row: Row) => row.id ?? '',
    day: (row: Row) => (row.created ?? '').slice(0, 10),
    word: (row: Row) => row.type ?? '',
    text: (row: Row) => `${row.type}: ${row.descriptor}. ${row.location_type}`,
    where: (row: Row) => `${row.address} ${row.city}`.trim(),
    answer: (row: Row) => row.resolution ?? '',
  },
  {
    name: 'Boston 311',
    file: 'boston311-2022-100.csv',
    code: (row: Row) => row.case_enquiry_id ?? '',
    day: (row: Row) => (row.open_dt ?? '').slice(0, 10),
    word: (row: Row) => row.type ?? '',
    text: (row: Row) => `${row.case_title}: ${row.reason}`,
    where: (row: Row) => row.location ?? '',
    answer: (row: Row) => row.closure_reason ?? '',
  },
]

export const cityFilesAreHere = files.every(({ file }) => existsSync(join(folder, file)))

/** Our words for theirs, by what stands in them. */
const topics: readonly [RegExp, string][] = [
  [/street|road|sidewalk|traffic|park|pothole|bridge|curb|snow|highway/i, 'roads'],
  [/water|electric|light|heat|plumb|sewer|boiler/i, 'utilities'],
  [/noise|sanit|dirty|tree|graffiti|rodent|animal|trash|needle|waste|smok|litter|collection|recycl/i, 'environment'],
  [/construct|building|zoning|paint|elevator|housing|abandoned/i, 'land'],
  [/taxi|consumer|employee|general|vendor|school/i, 'procedures'],
]

/** Their days lie years back: moved, in their order, into the 300 days before `today`. */
export const cityFiles = (today: Day): CityFile[] =>
  files.map(({ name, file, code, day, word, text, where, answer }) => {
    const all = parse<Row>(readFileSync(join(folder, file)), { columns: true })
    const days = all.map(day).sort()
    const first = days[0] as Day
    const span = Math.max(daysBetween(first, days.at(-1) as Day), 1)
    const moved = (row: Row) => addDays(today, -300 + Math.round((daysBetween(first, day(row) as Day) / span) * 300))
    return {
      name,
      columns: ['id', 'created', 'content', 'type', 'address', 'resolution'],
      rows: all.map((row) => [code(row), moved(row), text(row), word(row), where(row), answer(row)]),
      matched: {
        code: 'id',
        received: 'created',
        content: 'content',
        topic: 'type',
        spot: 'address',
        answer: 'resolution',
      },
      topics: [...new Set(all.map(word))].map((their) => ({
        word: their,
        is: topics.find(([looks]) => looks.test(their))?.[1] ?? '',
      })),
    }
  })
