import type { CsvRow } from './csv.ts'

/** Hamlets and quarters: an office each, `<place>/<hamlet>`, in which one post stands, its head. Their people choose them: nobody is above. */
export const hamletOffices = (hamlets: readonly CsvRow[]): CsvRow[] =>
  hamlets.map((row) => ({
    id: officeId(row),
    place_id: text(row.place_id),
    kind: 'hamlet',
    branch: 'organisation',
    name_vi: upperFirst(row.name_vi ?? ''),
    short_vi: text(row.name_vi),
    name_en: upperFirst(row.name_en ?? ''),
    ...lifeOf(row),
  }))

export const hamletHeads = (hamlets: readonly CsvRow[]): CsvRow[] =>
  hamlets.map((row) => ({
    id: `${officeId(row)}/hamlet-head`,
    office_id: officeId(row),
    role: 'hamlet-head',
    unit: 'hamlet',
    leads: 'true',
    superior_id: null,
    rank: '10',
    title_vi: `Trưởng ${row.name_vi}`,
    short_vi: `Trưởng ${row.name_vi}`,
    title_en: `Head of ${row.name_en}`,
    ...lifeOf(row),
  }))

const officeId = (row: CsvRow): string => `${row.place_id}/${row.hamlet}`

const lifeOf = (row: CsvRow): CsvRow => ({
  valid_from: text(row.valid_from),
  valid_until: text(row.valid_until),
  verified: text(row.verified),
  source: text(row.source),
})

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const text = (value: string | null | undefined): string | null => value ?? null
