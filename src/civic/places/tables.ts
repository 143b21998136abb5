import type { Day } from '../../../packages/workdays/src/index.ts'

export type PlaceKind = 'province' | 'district' | 'commune'
/** The share of an old place that went to a successor; 'abolished': nothing took its place. */
export type Share = 'whole' | 'part' | 'remainder' | 'abolished'

interface PlaceRow {
  /** Ours, readable and stable; of a place that stands, the slug of its public page. Never an official code. */
  id: string
  kind: PlaceKind
  type: 'tỉnh' | 'thành phố' | 'huyện' | 'thị xã' | 'xã' | 'phường' | 'thị trấn'
  name: string
  short_name: string
  name_en: string
  parent_id: string | null
  valid_from: Day | null
  valid_until: Day | null
  source: string
}

interface PlaceCodeRow {
  place_id: string
  code: string
  valid_from: Day | null
  valid_until: Day | null
  source: string
}

interface PlaceSuccessionRow {
  from_id: string
  to_id: string | null
  share: Share
  clause: string
  on_day: Day
  source: string
}

interface PlaceNameRow {
  place_id: string
  spelling: string
  folded: string
  tone_key: string
}

export interface PlaceTables {
  'civic.place': PlaceRow
  'civic.place_code': PlaceCodeRow
  'civic.place_succession': PlaceSuccessionRow
  'civic.place_name': PlaceNameRow
  'civic.public_place': PlaceRow
  'civic.public_place_code': PlaceCodeRow
  'civic.public_place_succession': PlaceSuccessionRow
  'civic.public_place_name': PlaceNameRow
}
