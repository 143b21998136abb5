import type { Day } from '../../../packages/workdays/src/index.ts'
import { eraseFile } from '../../platform/files.ts'
import { newId } from '../../platform/keys.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'

interface Picture {
  fileId: string
  width: number
  height: number
}

export const attach = async (
  tx: CivicTransaction,
  matterId: string,
  author: 'sender' | 'post',
  pictures: readonly Picture[],
): Promise<void> => {
  for (const [position, picture] of pictures.entries()) {
    const { fileId, width, height } = picture
    await tx
      .insertInto('civic.attachment')
      .values({
        id: newId(),
        matter_id: matterId,
        file_id: fileId,
        position,
        author,
        width,
        height,
        published_on: null,
      })
      .execute()
  }
}

export const attachmentsOf = (db: CivicReader, matterId: string) =>
  db.selectFrom('civic.attachment').selectAll().where('matter_id', '=', matterId).orderBy('position').execute()

/** Photos are published one by one, each looked at. */
export const publishAttachments = async (
  tx: CivicTransaction,
  today: Day,
  matterId: string,
  ids: readonly string[],
): Promise<number> => {
  if (ids.length === 0) return 0
  const shown = await tx
    .updateTable('civic.attachment')
    .set({ published_on: today })
    .where('matter_id', '=', matterId)
    .where('id', 'in', ids)
    .returning('id')
    .execute()
  return shown.length
}

export const eraseAttachments = async (tx: CivicTransaction, matterId: string): Promise<void> => {
  const gone = await tx.deleteFrom('civic.attachment').where('matter_id', '=', matterId).returning('file_id').execute()
  for (const { file_id } of gone) await eraseFile(tx, file_id)
}
