import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { DutyReason } from '../../../../civic/duties/tables.ts'
import type { petitionDuties } from '../../contract.ts'
import type { Stage } from '../../petition.ts'
import type { PetitionReader } from '../../subject.ts'
import type { PetitionChannel } from '../../tables.ts'

type DutyKind = (typeof petitionDuties)[number]

/** A petition by its open duty, as it stands in a list. Never a name or a number. */
export interface WorkRow {
  id: string
  code: string
  title: string | null
  /** The first point, until there is a title. */
  firstWords: string | null
  place: string
  hamlet: string
  receivedOn: Day
  channel: PetitionChannel
  stage: Stage
  duty: string
  due: Day | null
  dueReason: DutyReason
  postId: string
  postVi: string
  postEn: string
  unit: string
  drafterVi: string | null
  drafterEn: string | null
}

/** The petitions on which a duty of these kinds is open, the earliest due day first. */
export const workRows = (db: PetitionReader, kinds: readonly DutyKind[]) =>
  db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.duty as d', 'd.matter_id', 'm.id')
    .innerJoin('civic.public_post as w', 'w.id', 'd.post_id')
    .leftJoin('civic.public_post as f', 'f.id', 'p.drafter_post_id')
    .leftJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['m.id', 'm.public_code as code', 'p.title', 'q.text as firstWords', 'l.name as place', 'p.hamlet'])
    .select([
      'm.opened_on as receivedOn',
      'm.channel',
      'p.stage',
      'd.kind as duty',
      'd.due_on as due',
      'd.due_reason as dueReason',
    ])
    .select(['w.id as postId', 'w.short_vi as postVi', 'w.title_en as postEn', 'w.unit'])
    .select(['f.short_vi as drafterVi', 'f.title_en as drafterEn'])
    .where('d.kind', 'in', kinds)
    .where('d.discharged_on', 'is', null)
    .orderBy('d.due_on', (order) => order.asc().nullsLast())
    .orderBy('m.opened_on')
    .orderBy('m.id')

/** Whether the draft of this post was the one returned last, in the round that runs. */
export const returnedTo = (postId: string) => sql<SqlBool>`coalesce((
  select r.by_post_id from petitions.draft r
  where r.matter_id = p.matter_id and r.round = p.round and r.decision = 'returned'
  order by r.version desc limit 1) = ${postId}, false)`

/** Whether the place of the matter stands; a split one waits to be placed. */
export const placeStands = (today: Day) => sql<SqlBool>`coalesce(l.valid_until > ${today}, true)`
