import type { Officer } from '../../civic/actor/actor.ts'
import { attach } from '../../civic/attachments/attachment.ts'
import { takeKeptPhotos } from '../../civic/attachments/kept-photos.ts'
import type { Run } from '../../civic/deed/deed.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { say } from '../../civic/threads/thread.ts'
import type { Task } from './subject.ts'
import type { ProgrammeTables } from './tables.ts'

/** One entry of how far a task is: words in the thread, the share done, and the photos sent with it. */
export const tellProgress = async (
  { tx, today, key }: Run<CivicTables & ProgrammeTables>,
  task: Task,
  said: { by: Officer; kind: 'progress' | 'report'; percent: number; text: string },
): Promise<{ number: number; photos: number }> => {
  const task_id = task.matter_id
  const { last } = await tx
    .selectFrom('programme.progress')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.val(0)).as('last'))
    .where('task_id', '=', task_id)
    .executeTakeFirstOrThrow()
  const number = last + 1
  const post_id = said.by.post.id
  await tx
    .insertInto('programme.progress')
    .values({ task_id, number, percent: said.percent, said_on: today, post_id })
    .execute()
  const words = { matterId: task_id, kind: said.kind, text: said.text, point: number }
  await say(tx, today, { ...words, audience: 'internal', postId: post_id })
  const photos = await takeKeptPhotos(tx, key)
  if (photos.length === 0) return { number, photos: 0 }
  await attach(tx, task_id, 'post', photos)
  const files = photos.map(({ fileId }) => fileId)
  const attached = await tx.selectFrom('civic.attachment').select('id').where('file_id', 'in', files).execute()
  for (const { id } of attached)
    await tx.insertInto('programme.proof').values({ attachment_id: id, task_id, number }).execute()
  return { number, photos: photos.length }
}
