import { sql } from 'kysely'
import type { Actor } from '../../../civic/actor/actor.ts'
import type { Reading } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { mayReadTask, type Readers } from '../may.ts'
import { type ProgrammeReader, type Task, taskOf } from '../subject.ts'
import { ownTables } from '../tables.ts'

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

/** The same question, for the photos of a matter. Only tasks have any. */
export const mayRead = async (reading: Reading, actor: Actor, matterId: string): Promise<boolean> => {
  const db = ownTables(reading.db)
  const task = await findTask(db, matterId)
  return task !== undefined && mayReadTask(actor, await readersOf(db, task))
}

/** The posts above one, the nearest first. */
export const postsAbove = async (db: ProgrammeReader, postId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, height) as (
      select superior_id, 1 from civic.public_post where id = ${postId}
      union
      select p.superior_id, a.height + 1 from above a join civic.public_post p on p.id = a.id)
    select id from above where id is not null order by height`.execute(db)
  return rows.map((row) => row.id)
}
