import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../civic/actor/actor.ts'
import { attachmentsOf } from '../../../civic/attachments/attachment.ts'
import { loadCalendar } from '../../../civic/calendar/calendar.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { holdersOf } from '../posts.ts'
import type { ProgrammeReader, Task } from '../subject.ts'
import { getReadableTask } from './readers.ts'
import { tasksFrom } from './task-rows.ts'

/** Everything the work page of one task shows, for an officer who may read all of it. */
export const readTaskPage = async (db: ProgrammeReader, officer: Officer, matterId: string, today: Day) => {
  const task = await getReadableTask(db, officer, matterId)
  const [place, acceptBy, hamlets, entries, words, proofs, photos, holders, source, born, calendar] = await Promise.all(
    [
      getPlace(db, task.matter.place_id),
      findAcceptBy(db, matterId),
      hamletsOfTask(db, matterId),
      entriesOf(db, matterId),
      wordsOf(db, matterId),
      db.selectFrom('programme.proof').selectAll().where('task_id', '=', matterId).execute(),
      attachmentsOf(db, matterId),
      holdersOf(db, task.taker.id, today),
      findSource(db, task),
      tasksFrom(db, officer, matterId),
      loadCalendar(db),
    ],
  )
  const numberOf = new Map(proofs.map(({ attachment_id, number }) => [attachment_id, number]))
  return {
    task,
    officer,
    place,
    acceptBy,
    hamlets,
    words,
    holders,
    entrusted: holders.find(({ id }) => id === task.officer_id)?.name,
    source,
    born,
    calendar,
    photos,
    entries: entries.map((entry) => ({
      ...entry,
      photos: photos.filter(({ id }) => numberOf.get(id) === entry.number),
    })),
  }
}

export type TaskPage = Awaited<ReturnType<typeof readTaskPage>>

/** By which day the giver accepts or returns what was reported. */
const findAcceptBy = async (db: ProgrammeReader, matterId: string): Promise<Day | null> => {
  const duty = await db
    .selectFrom('civic.duty')
    .select('due_on')
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'programme.accept')
    .where('discharged_on', 'is', null)
    .executeTakeFirst()
  return duty?.due_on ?? null
}

const hamletsOfTask = async (db: ProgrammeReader, matterId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('programme.task_hamlet')
    .select('hamlet')
    .where('task_id', '=', matterId)
    .orderBy('hamlet_key')
    .execute()
  return rows.map(({ hamlet }) => hamlet)
}

const entriesOf = (db: ProgrammeReader, matterId: string) =>
  db
    .selectFrom('programme.progress')
    .select(['number', 'percent'])
    .where('task_id', '=', matterId)
    .orderBy('number')
    .execute()

/** What was said on a matter of this room, in order, with the post that says it. */
export const wordsOf = (db: ProgrammeReader, matterId: string) =>
  db
    .selectFrom('civic.message as w')
    .innerJoin('civic.public_post as p', 'p.id', 'w.post_id')
    .select(['w.kind', 'w.text', 'w.day', 'w.point', 'p.short_vi as postVi', 'p.title_en as postEn'])
    .where('w.matter_id', '=', matterId)
    .orderBy('w.position')
    .execute()

export type Word = Awaited<ReturnType<typeof wordsOf>>[number]

/** The matter it came from, by its code: its words belong to its own room. */
const findSource = async (db: ProgrammeReader, { source_matter_id }: Task) =>
  source_matter_id === null
    ? undefined
    : db
        .selectFrom('civic.matter')
        .select(['id', 'room', 'kind', 'public_code as code'])
        .where('id', '=', source_matter_id)
        .executeTakeFirst()
