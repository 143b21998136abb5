import { sql } from 'kysely'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { ProgrammeReader } from '../subject.ts'

/** The longest list of published tasks that ended. */
const mostEnded = 50

const tasks = (db: ProgrammeReader, placeId: string) =>
  db
    .selectFrom('programme.public_task as t')
    .innerJoin('civic.public_post as p', 'p.id', 't.taker_post_id')
    .select(['t.matter_id as id', 't.public_code as code', 't.line', 't.measure', 't.stage', 't.percent'])
    .select(['t.due_on as due', 't.first_due as firstDue', 't.reported_on as reportedOn', 't.closed_on as closedOn'])
    .select(['t.closed_as as closedAs', 'p.short_vi as takerVi', 'p.title_en as takerEn'])
    .select(
      sql<string[]>`array(
        select h.hamlet from programme.public_task_hamlet h where h.task_id = t.matter_id order by h.hamlet_key)`.as(
        'hamlets',
      ),
    )
    .where('t.place_id', '=', placeId)

/** What a place's offices have published of what they do: what is open, the first due first, then what ended, the newest first. */
export const publicTasks = async (db: ProgrammeReader, placeId: string) => ({
  open: await tasks(db, placeId).where('t.closed_on', 'is', null).orderBy('t.due_on').orderBy('t.matter_id').execute(),
  ended: await tasks(db, placeId)
    .where('t.closed_on', 'is not', null)
    .orderBy('t.closed_on', 'desc')
    .orderBy('t.matter_id')
    .limit(mostEnded)
    .execute(),
})

export type PublicTask = Awaited<ReturnType<typeof publicTasks>>['open'][number]

export interface PublicPhoto {
  taskId: string
  fileId: string
  width: number
  height: number
}

/** The published photos of published tasks, by task. */
export const publicPhotos = async (
  db: ProgrammeReader,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicPhoto[]>> => {
  if (taskIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('civic.public_attachment')
    .select(['matter_id as taskId', 'file_id as fileId', 'width', 'height'])
    .where('matter_id', 'in', taskIds)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ taskId }) => taskId)
}

/** How many published tasks of a place are open, and how many of them are late. */
export const countPublicTasks = async (db: ProgrammeReader, placeId: string, today: Day) => {
  const { open } = await publicTasks(db, placeId)
  return { open: open.length, late: open.filter(({ stage, due }) => stage === 'given' && due < today).length }
}
