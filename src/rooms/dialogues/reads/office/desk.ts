import { type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../../../../../packages/workdays/src/index.ts'
import type { DialogueReader } from '../../subject.ts'

/** How far ahead a promise is already on the desk: it is in sight before it is late. */
const soon = 7

const meetings = (db: DialogueReader, officeId: string) =>
  db
    .selectFrom('dialogues.meeting as g')
    .innerJoin('civic.public_post as p', 'p.id', 'g.convenor_post_id')
    .select(['g.matter_id as id', 'g.kind', 'g.subject', 'g.hamlet', 'g.held_on as heldOn', 'g.starts_at as startsAt'])
    .select('g.stage')
    .where('p.office_id', '=', officeId)
    .orderBy('g.held_on')
    .orderBy('g.starts_at')

const coming = (db: DialogueReader, officeId: string, today: Day) =>
  meetings(db, officeId).where('g.stage', '=', 'called').where('g.held_on', '>', today)

export type DeskMeeting = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]

/** What this office has before it: meetings to come, to record, to read out, to correct; what it owes, promised, has not answered. */
export const readDesk = async (db: DialogueReader, officeId: string, today: Day) => ({
  next: await coming(db, officeId, today).where('g.kind', '<>', 'reception').execute(),
  // They come every week, and would hide the others: only the nearest.
  reception: await coming(db, officeId, today).where('g.kind', '=', 'reception').limit(1).execute(),
  toHold: await meetings(db, officeId).where('g.stage', '=', 'called').where('g.held_on', '<=', today).execute(),
  readOut: await meetings(db, officeId).where('g.stage', '=', 'held').where('g.kind', '<>', 'reception').execute(),
  corrections: await meetings(db, officeId)
    .where(
      sql<SqlBool>`exists (select from dialogues.correction c where c.meeting_id = g.matter_id and c.state = 'open')`,
    )
    .execute(),
  owed: await owedBy(db, officeId),
  promises: await promisesOf(db, officeId, addDays(today, soon)),
  obstacles: await unansweredAt(db, officeId),
})

export type Desk = Awaited<ReturnType<typeof readDesk>>

const owedBy = (db: DialogueReader, officeId: string) =>
  db
    .selectFrom('dialogues.owed as w')
    .innerJoin('civic.public_post as p', 'p.id', 'w.post_id')
    .innerJoin('civic.duty as d', 'd.matter_id', 'w.matter_id')
    .select(['w.matter_id as id', 'w.kind', 'w.ends_on as endsOn', 'p.short_vi as vi', 'p.title_en as en'])
    .select((row) => row.fn.count<number>('d.id').as('left'))
    .where('p.office_id', '=', officeId)
    .where('d.discharged_on', 'is', null)
    .groupBy(['w.matter_id', 'w.kind', 'w.ends_on', 'p.short_vi', 'p.title_en'])
    .orderBy('w.ends_on')
    .execute()

const promisesOf = (db: DialogueReader, officeId: string, until: Day) =>
  db
    .selectFrom('dialogues.promise as v')
    .innerJoin('civic.public_post as p', 'p.id', 'v.post_id')
    .select(['v.matter_id as id', 'v.line', 'v.due', 'p.short_vi as vi', 'p.title_en as en'])
    .where('p.office_id', '=', officeId)
    .where('v.state', '=', 'open')
    .where('v.due', '<=', until)
    .orderBy('v.due')
    .execute()

const unansweredAt = (db: DialogueReader, officeId: string) =>
  db
    .selectFrom('dialogues.obstacle as b')
    .innerJoin('dialogues.project as d', 'd.matter_id', 'b.project_id')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .select(['d.matter_id as id', 'd.name'])
    .select((row) => [row.fn.count<number>('b.number').as('waiting'), row.fn.min('b.raised_on').as('since')])
    .where('p.office_id', '=', officeId)
    .where('b.state', '=', 'raised')
    .groupBy(['d.matter_id', 'd.name'])
    .orderBy('since')
    .execute()
