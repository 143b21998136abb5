import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Stage } from '../../petition.ts'
import type { PetitionReader } from '../../subject.ts'
import type { PetitionEnd } from '../../tables.ts'

/** How far a published matter has come, as far as everybody may know it. */
export interface Progress {
  stage: Stage
  closedAs: PetitionEnd | null
  /** Counts the answers owed; above 0 a superior reviews. */
  round: number
  /** Of the answer or review that is still owed. */
  dueOn: Day | null
}

/** A published matter as lists show it. */
export interface Listed extends Progress {
  id: string
  code: string
  title: string
  place: string
  openedOn: Day
  closedOn: Day | null
}

/** Published matters, to be narrowed, ordered and limited. */
export const listedMatters = (db: PetitionReader) =>
  db
    .selectFrom('petitions.public_petition as p')
    .innerJoin('civic.public_place as l', 'l.id', 'p.place_id')
    .leftJoin('civic.public_duty as d', (join) =>
      join
        .onRef('d.matter_id', '=', 'p.matter_id')
        .on('d.kind', 'in', ['petitions.answer', 'petitions.review'])
        .on('d.discharged_on', 'is', null),
    )
    .select([
      'p.matter_id as id',
      'p.public_code as code',
      'p.title',
      'l.name as place',
      'p.opened_on as openedOn',
      'p.closed_on as closedOn',
      'p.stage',
      'p.closed_as as closedAs',
      'p.round',
      'd.due_on as dueOn',
    ])
