import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold, toneKey } from '../../../packages/vietnamese/src/index.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { expandOffices, expandPosts } from './expand.ts'
import { hamletHeads, hamletOffices } from './hamlets.ts'

/** What one table is to hold. */
export interface ReferenceSet {
  table: string
  /** Columns that name a row. */
  key: readonly string[]
  rows: readonly CsvRow[]
  /** Computed from other rows by this code: what it no longer gives is deleted. Any other row may only be ended, never dropped. */
  derived?: true
}

/** Every reference table, in the order their rows point to each other, read from the CSV files in `dir`. */
export const readReference = (dir: string): ReferenceSet[] => {
  const read = (name: string) => readCsv(readFileSync(join(dir, name), 'utf8'), name)
  const places = read('places.csv')
  const hamlets = read('hamlets.csv')
  const offices = [...expandOffices(read('office-template.csv'), places), ...hamletOffices(hamlets)]
  const posts = [...expandPosts(read('post-template.csv'), places), ...hamletHeads(hamlets)]
  return [
    { table: 'civic.place', key: ['id'], rows: places },
    { table: 'civic.place_code', key: ['place_id', 'code'], rows: read('place-codes.csv') },
    { table: 'civic.place_succession', key: ['from_id', 'to_id'], rows: read('successions.csv') },
    { table: 'civic.place_name', key: ['place_id', 'spelling'], rows: places.flatMap(namesOf), derived: true },
    { table: 'civic.office', key: ['id'], rows: offices },
    { table: 'civic.post', key: ['id'], rows: posts },
    { table: 'civic.heir', key: ['post_id', 'place_id', 'duty_kind'], rows: read('heirs.csv') },
    { table: 'civic.topic', key: ['id'], rows: read('topics.csv') },
    { table: 'civic.route', key: ['topic_id', 'scope_id', 'place_kind'], rows: read('routes.csv') },
    { table: 'civic.calendar_version', key: ['version'], rows: read('calendar-versions.csv') },
    { table: 'civic.calendar_year', key: ['year', 'from_version'], rows: read('calendar-years.csv') },
    { table: 'civic.calendar_day', key: ['day', 'from_version'], rows: read('calendar-days.csv') },
    { table: 'civic.rule', key: ['id'], rows: read('rules.csv') },
    { table: 'civic.ground', key: ['list', 'id'], rows: read('grounds.csv') },
  ]
}

/** A place is searched by its full name and by its name without the type. */
const namesOf = (place: CsvRow): CsvRow[] =>
  [...new Set([place.name ?? '', place.short_name ?? ''])].map((spelling) => ({
    place_id: place.id ?? null,
    spelling,
    folded: fold(spelling),
    tone_key: toneKey(spelling),
  }))
