import type { Day } from '../../../packages/workdays/src/index.ts'
import type { PlaceKind } from '../places/tables.ts'

export type OfficeKind = 'peoples-committee' | 'party-committee' | 'front' | 'department' | 'inspectorate' | 'hamlet'
export type Branch = 'state' | 'party' | 'front' | 'organisation'

interface OfficeRow {
  /** `<place>/<office>`, e.g. 'xa-can-duoc/ubnd'. */
  id: string
  place_id: string
  kind: OfficeKind
  branch: Branch
  name_vi: string
  short_vi: string
  name_en: string
  valid_from: Day | null
  valid_until: Day | null
  verified: boolean
  source: string
}

interface PostRow {
  /** `<office>/<role>`, e.g. 'xa-can-duoc/ubnd/chairperson'. */
  id: string
  office_id: string
  role: string
  unit: string
  /** May approve answers. */
  leads: boolean
  /** Null at the top of a branch. */
  superior_id: string | null
  /** Order within the office, the highest post first. */
  rank: number
  title_vi: string
  short_vi: string
  title_en: string
  valid_from: Day | null
  valid_until: Day | null
  verified: boolean
  source: string
}

interface HeirRow {
  post_id: string
  /** Null: every place the post answered for. */
  place_id: string | null
  /** Null: every kind of duty. */
  duty_kind: string | null
  heir_id: string
  on_day: Day
  verified: boolean
  source: string
}

interface TopicRow {
  id: string
  rank: number
  name_vi: string
  name_en: string
  source: string
}

interface RouteRow {
  topic_id: string
  scope_id: string
  place_kind: PlaceKind
  at: 'place' | 'parent'
  office: string
  role: string
  verified: boolean
  source: string
}

export interface PostTables {
  'civic.office': OfficeRow
  'civic.post': PostRow
  'civic.heir': HeirRow
  'civic.topic': TopicRow
  'civic.route': RouteRow
  'civic.public_office': OfficeRow
  'civic.public_post': PostRow
  'civic.public_topic': TopicRow
}
