import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { PetitionReader } from '../../subject.ts'
import { stoodWith } from './similar.ts'

/** When the answer of a round was pasted into the other system, and who noted it. */
export const findPasted = (db: PetitionReader, matterId: string, round: number) =>
  db
    .selectFrom('petitions.pasted')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('round', '=', round)
    .executeTakeFirst()

/** A petition of another system whose last answer does not stand there yet. */
export interface ToPaste {
  id: string
  code: string
  title: string | null
  firstWords: string | null
  place: string
  hamlet: string
  receivedOn: Day
  otherCode: string
  answeredOn: Day
}

/** What the office took over from another system and has answered, and what is not pasted back yet; the longest answered first. */
export const toPaste = async (db: PetitionReader, officeId: string): Promise<ToPaste[]> => {
  const rows = await db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('petitions.draft as a', (on) => on.onRef('a.matter_id', '=', 'm.id').on('a.decision', '=', 'approved'))
    .leftJoin('petitions.pasted as b', (on) =>
      on.onRef('b.matter_id', '=', 'a.matter_id').onRef('b.round', '=', 'a.round'),
    )
    .leftJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['m.id', 'm.public_code as code', 'p.title', 'q.text as firstWords', 'l.name as place', 'p.hamlet'])
    .select(['m.opened_on as receivedOn', 'p.other_code as otherCode', 'a.decided_on as answeredOn'])
    .where('p.other_code', 'is not', null)
    .where('p.entered_by_office_id', '=', officeId)
    .where('b.matter_id', 'is', null)
    .where((either) =>
      either.or([either('m.closed_as', 'is', null), either('m.closed_as', 'not in', ['withdrawn', 'handed-over'])]),
    )
    .where(
      sql<boolean>`a.round = (select max(r.round) from petitions.draft r where r.matter_id = a.matter_id and r.decision = 'approved')`,
    )
    .where(stoodWith(officeId))
    .orderBy('a.decided_on')
    .orderBy('m.id')
    .execute()
  return rows.flatMap(({ otherCode, answeredOn, ...row }) =>
    otherCode === null || answeredOn === null ? [] : [{ ...row, otherCode, answeredOn }],
  )
}
