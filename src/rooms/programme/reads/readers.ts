import type { Actor } from '../../../civic/actor/actor.ts'
import { postsAbove } from '../../../civic/posts/posts.ts'
import type { Reading } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { mayReadTask, type Readers, readsHot } from '../may.ts'
import { type ProgrammeReader, type Task, taskOf } from '../subject.ts'
import { ownTables } from '../tables.ts'
import { findDirective, readsDirective } from './directives.ts'
import { findHotMark } from './hot.ts'

const findTask = async (db: ProgrammeReader, matterId: string): Promise<Task | undefined> => {
  const matter = await db
    .selectFrom('civic.matter')
    .selectAll()
    .where('id', '=', matterId)
    .where('room', '=', 'programme')
    .where('kind', '=', 'task')
    .executeTakeFirst()
  return matter && taskOf(db, matter)
}

const readersOf = async (db: ProgrammeReader, { giver, taker, officer_id }: Task): Promise<Readers> => ({
  offices: [giver.officeId, taker.officeId],
  superiors: await postsAbove(db, taker.id),
  officerId: officer_id,
})

/** The task, for an officer who may read all of it. Refuses 'not-found' and 'not-allowed'. */
export const getReadableTask = async (db: ProgrammeReader, actor: Actor, matterId: string): Promise<Task> => {
  const task = await findTask(db, matterId)
  if (task === undefined) throw new Refusal('not-found')
  if (!mayReadTask(actor, await readersOf(db, task))) throw new Refusal('not-allowed')
  return task
}

/** The same question, for any matter of this room. */
export const mayRead = async (reading: Reading, actor: Actor, matterId: string): Promise<boolean> => {
  const db = ownTables(reading.db)
  const task = await findTask(db, matterId)
  if (task !== undefined) return mayReadTask(actor, await readersOf(db, task))
  const mark = await findHotMark(db, matterId)
  if (mark !== undefined) return readsHot(actor, mark)
  const directive = await findDirective(db, matterId)
  return directive !== undefined && readsDirective(db, actor, directive)
}
