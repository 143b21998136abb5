import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../civic/actor/actor.ts'
import type { ProgrammeReader } from '../subject.ts'

/** Tasks as they stand in a list, the earliest due day first. */
const taskRows = (db: ProgrammeReader) =>
  db
    .selectFrom('programme.task as t')
    .innerJoin('civic.matter as m', 'm.id', 't.matter_id')
    .innerJoin('civic.public_post as w', 'w.id', 't.taker_post_id')
    .innerJoin('civic.public_post as g', 'g.id', 't.giver_post_id')
    .leftJoin('civic.officer as f', 'f.id', 't.officer_id')
    .leftJoin('civic.duty as a', (on) =>
      on.onRef('a.matter_id', '=', 'm.id').on('a.kind', '=', 'programme.accept').on('a.discharged_on', 'is', null),
    )
    .select(['t.matter_id as id', 'm.public_code as code', 't.line', 't.stage', 't.percent', 't.round', 'm.visibility'])
    .select(['t.due_on as due', 't.first_due as firstDue', 't.reported_on as reportedOn', 'm.closed_on as closedOn'])
    .select(['m.closed_as as closedAs', 'f.name as officer', 'a.due_on as acceptDue'])
    .select(['w.short_vi as takerVi', 'w.title_en as takerEn', 'g.short_vi as giverVi', 'g.title_en as giverEn'])
    .select(
      sql<
        string[]
      >`array(select h.hamlet from programme.task_hamlet h where h.task_id = t.matter_id order by h.hamlet_key)`.as(
        'hamlets',
      ),
    )
    .orderBy('t.due_on')
    .orderBy('t.matter_id')

export type TaskListed = Awaited<ReturnType<ReturnType<typeof taskRows>['execute']>>[number] & { readable?: boolean }

const open = ['given', 'reported'] as const

/** The longest list of tasks that ended; what is open is shown whole. */
const mostEnded = 100

const worksOn = ({ officerId, post }: Officer) =>
  sql<SqlBool>`(w.id = ${post.id} or t.officer_id = ${officerId}
    or (w.office_id = ${post.officeId} and w.unit = ${post.unit} and w.unit <> 'leaders'))`

const gives = ({ post }: Officer) =>
  sql<SqlBool>`w.id <> ${post.id} and (g.id = ${post.id} or (${post.leads} and g.office_id = ${post.officeId}))`

const reads = ({ officerId, post }: Officer) =>
  sql<boolean>`(w.office_id = ${post.officeId} or g.office_id = ${post.officeId} or t.officer_id = ${officerId}
    or ${post.id} in (
      with recursive above (id) as (
        select w.superior_id union select p.superior_id from above a join civic.public_post p on p.id = a.id)
      select id from above))`

/** What is for this officer to do, and not yet reported. */
export const tasksToDo = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db).where('t.stage', '=', 'given').where(worksOn(officer)).execute()

/** What this officer is to accept or return. */
export const tasksToAccept = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db).where('t.stage', '=', 'reported').where(gives(officer)).execute()

/** Open tasks this officer took or works on; reported ones wait for the giver. */
export const tasksTaken = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db).where('t.stage', 'in', open).where(worksOn(officer)).execute()

export const tasksGiven = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db).where('t.stage', 'in', open).where(gives(officer)).execute()

/** Tasks this officer gave that are not reported, and whose day has passed. */
export const tasksGivenLate = (db: ProgrammeReader, officer: Officer, today: Day) =>
  taskRows(db).where('t.stage', '=', 'given').where('t.due_on', '<', today).where(gives(officer)).execute()

/** Every open task this officer may read. */
export const tasksReadable = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db).where('t.stage', 'in', open).where(reads(officer)).execute()

/** Tasks that ended, the newest first. */
export const tasksEnded = (db: ProgrammeReader, officer: Officer) =>
  taskRows(db)
    .clearOrderBy()
    .where('t.stage', 'not in', open)
    .where(reads(officer))
    .orderBy('m.closed_on', 'desc')
    .orderBy('t.matter_id')
    .limit(mostEnded)
    .execute()

/** The tasks that came from a matter; `readable` are those this officer may open. */
export const tasksFrom = (db: ProgrammeReader, officer: Officer, matterId: string): Promise<TaskListed[]> =>
  taskRows(db).select(reads(officer).as('readable')).where('t.source_matter_id', '=', matterId).execute()
