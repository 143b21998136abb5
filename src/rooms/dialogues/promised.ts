import { z } from 'zod'
import { id } from '../../civic/deed/fields.ts'
import { type Duty, dischargeDuty, getOpenDuty } from '../../civic/duties/duty.ts'
import { closeMatter, getMatter, type Matter } from '../../civic/matters/matter.ts'
import type { ClosedAs } from '../../civic/matters/tables.ts'
import { type Office, officeOf } from '../../civic/posts/posts.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PromiseRow } from './promise.ts'
import type { DialogueRun, DialogueTransaction } from './subject.ts'

/** A promise, the office that promised it, and the hamlet of whoever asked. */
export interface Promised extends PromiseRow {
  matter: Matter
  office: Office
  hamlet: string
}

export const OnPromise = z.object({ promise: id })

/** Locks it for the rest of the transaction. */
export const getPromise = async (tx: DialogueTransaction, input: { promise: string }): Promise<Promised> => {
  const matter = await getMatter(tx, input.promise)
  const row = await tx
    .selectFrom('dialogues.promise as p')
    .innerJoin('dialogues.question as q', (on) =>
      on.onRef('q.meeting_id', '=', 'p.meeting_id').onRef('q.number', '=', 'p.number'),
    )
    .selectAll('p')
    .select('q.hamlet')
    .where('p.matter_id', '=', matter.id)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found')
  return { ...row, matter, office: await officeOf(tx, row.post_id) }
}

export const changePromise = async (
  tx: DialogueTransaction,
  promise: Pick<PromiseRow, 'matter_id'>,
  change: Partial<Pick<PromiseRow, 'post_id' | 'due' | 'state' | 'said'>>,
): Promise<void> => {
  await tx.updateTable('dialogues.promise').set(change).where('matter_id', '=', promise.matter_id).execute()
}

/** Ends a promise by its post's own word: the duty is discharged and the matter closes, as `as` says. */
export const endPromise = async (
  { tx, today }: DialogueRun,
  promise: Promised,
  as: ClosedAs & PromiseRow['state'],
): Promise<Duty> => {
  const duty = await dischargeDuty(tx, today, await getOpenDuty(tx, promise.matter_id, 'dialogues.promise'), as)
  await changePromise(tx, promise, { state: as })
  await closeMatter(tx, promise.matter_id, today, as)
  return duty
}
