import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import { deedsOver } from '../../civic/deed/deed.ts'
import { id } from '../../civic/deed/fields.ts'
import { getMatter, type Matter } from '../../civic/matters/matter.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { StandingPost } from './directing.ts'
import { getPostAt } from './posts.ts'
import type { ProgrammeTables } from './tables.ts'
import type { TaskRow } from './task.ts'

export type ProgrammeTransaction = Transaction<CivicTables & ProgrammeTables>
export type ProgrammeReader = Kysely<CivicTables & ProgrammeTables>

/** The maker of this room's deeds, typed to its own tables. */
export const programmeDeed = deedsOver<ProgrammeTables>()

/** What every deed on a task stands on: its rows, locked, and the two posts it lies between. */
export interface Task extends TaskRow {
  matter: Matter
  giver: StandingPost
  taker: StandingPost
}

export const OnTask = z.object({ task: id })

/** Locks it for the rest of the transaction. */
export const getTask = async (tx: ProgrammeTransaction, input: { task: string }): Promise<Task> =>
  taskOf(tx, await getMatter(tx, input.task))

/** The task of a matter as it stands; locks nothing. */
export const taskOf = async (db: ProgrammeReader, matter: Matter): Promise<Task> => {
  const row = await db.selectFrom('programme.task').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found')
  const [giver, taker] = await Promise.all([getPostAt(db, row.giver_post_id), getPostAt(db, row.taker_post_id)])
  return { ...row, matter, giver, taker }
}

type Change = Partial<Omit<TaskRow, 'matter_id' | 'first_due'>>

export const changeTask = async (tx: ProgrammeTransaction, task: Task, change: Change): Promise<void> => {
  await tx.updateTable('programme.task').set(change).where('matter_id', '=', task.matter_id).execute()
}
