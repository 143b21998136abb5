import type { CsvRow } from './csv.ts'

/**
 * Offices and posts from their templates. A template row is for the places of `place_kind` that are `scope_id` or directly
 * under it (and of `place_type`, where it names one); an office and its posts live exactly as long as their place.
 * In names {place} is 'xã Cần Đước', {name} 'Cần Đước', {place_en} 'Cần Đước commune'.
 */
export const expandOffices = (templates: readonly CsvRow[], places: readonly CsvRow[]): CsvRow[] =>
  spread(templates, places, (template, place) => ({
    id: `${place.id}/${template.office}`,
    place_id: text(place.id),
    kind: text(template.kind),
    branch: text(template.branch),
    name_vi: fill(template.name_vi, place),
    short_vi: fill(template.short_vi, place),
    name_en: fill(template.name_en, place),
    ...lifeOf(template, place),
  }))

export const expandPosts = (templates: readonly CsvRow[], places: readonly CsvRow[]): CsvRow[] =>
  spread(templates, places, (template, place) => ({
    id: `${place.id}/${template.office}/${template.role}`,
    office_id: `${place.id}/${template.office}`,
    role: text(template.role),
    unit: text(template.unit),
    leads: text(template.leads),
    superior_id: superiorOf(template, place),
    rank: text(template.rank),
    title_vi: fill(template.title_vi, place),
    short_vi: fill(template.short_vi, place),
    title_en: fill(template.title_en, place),
    ...lifeOf(template, place),
  }))

const spread = (
  templates: readonly CsvRow[],
  places: readonly CsvRow[],
  make: (template: CsvRow, place: CsvRow) => CsvRow,
): CsvRow[] =>
  templates.flatMap((template) => {
    const covered = places.filter((place) => covers(template, place))
    if (covered.length === 0) throw new Error(`a template of ${template.scope_id}/${template.office} covers no place`)
    return covered.map((place) => make(template, place))
  })

const covers = (template: CsvRow, place: CsvRow): boolean =>
  place.kind === template.place_kind &&
  (place.id === template.scope_id || place.parent_id === template.scope_id) &&
  (template.place_type == null || template.place_type === place.type)

const lifeOf = (template: CsvRow, place: CsvRow): CsvRow => ({
  valid_from: text(place.valid_from),
  valid_until: text(place.valid_until),
  verified: text(template.verified),
  source: text(template.source),
})

/** 'ubnd/chairperson' is a post of the same place, '^ubnd/chairperson' one of the place above. */
const superiorOf = (template: CsvRow, place: CsvRow): string | null => {
  const { superior } = template
  if (superior == null) return null
  return superior.startsWith('^') ? `${place.parent_id}/${superior.slice(1)}` : `${place.id}/${superior}`
}

const fill = (pattern: string | null | undefined, place: CsvRow): string =>
  (pattern ?? '')
    .replaceAll('{place}', lowerFirst(place.name ?? ''))
    .replaceAll('{name}', place.short_name ?? '')
    .replaceAll('{place_en}', place.name_en ?? '')

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const text = (value: string | null | undefined): string | null => value ?? null
