import type { Selectable } from 'kysely'
import { z } from 'zod'
import { realNow } from '../../platform/clock.ts'
import { transaction } from '../../platform/database.ts'
import { eraseFile, getFile, putFile } from '../../platform/files.ts'
import { type MasterKey, newId } from '../../platform/keys.ts'
import type { Ground } from '../deed/perform.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import { readTable } from './reading/read-table.ts'
import type { TableRow } from './reading/table.ts'
import type { ExchangeTables } from './tables.ts'

/*
 * A file comes before the deed, as photos do: it is read at once, and its rows are kept sealed in parts under the client key of its form.
 * A part is opened only while its rows are looked at or taken over. When the import ends, or nobody went on with it, all are erased.
 */
export type Upload = Selectable<ExchangeTables['civic.upload']>

const rowsInPart = 250
const keptFor = 24 * 60 * 60 * 1_000

const Part = z.array(z.tuple([z.number().int(), z.array(z.string())]))

/** Reads a file and keeps its rows; a second file under the same key takes the place of the first. Refuses as `readTable` does. */
export const keepUpload = async (ground: Ground, key: string, file: Uint8Array): Promise<void> => {
  const { columns, rows } = await readTable(file)
  await transaction(ground.db, async (tx) => {
    const earlier = await findUpload(tx, key)
    if (earlier !== undefined) await eraseUpload(tx, earlier.id)
    const id = newId()
    await tx
      .insertInto('civic.upload')
      .values({ id, client_key: key, columns: JSON.stringify(columns), rows: rows.length, kept_at: realNow() })
      .execute()
    for (let at = 0; at < rows.length; at += rowsInPart) {
      await keepPart(tx, ground.masterKey, id, rows.slice(at, at + rowsInPart))
    }
  })
}

const keepPart = async (tx: CivicTransaction, masterKey: MasterKey, uploadId: string, rows: readonly TableRow[]) => {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return
  const bytes = Buffer.from(JSON.stringify(rows.map(({ row, cells }) => [row, cells])))
  const file_id = await putFile(tx, masterKey, bytes)
  await tx
    .insertInto('civic.upload_part')
    .values({ upload_id: uploadId, first_row: first.row, last_row: last.row, file_id })
    .execute()
}

export const findUpload = (db: CivicReader, key: string): Promise<Upload | undefined> =>
  db.selectFrom('civic.upload').selectAll().where('client_key', '=', key).executeTakeFirst()

/** The rows from `from` up to and including `until`, part by part. */
export async function* rowsOf(
  db: CivicReader,
  masterKey: MasterKey,
  uploadId: string,
  { from = 0, until = Number.MAX_SAFE_INTEGER }: { from?: number; until?: number } = {},
): AsyncGenerator<TableRow[]> {
  const parts = await db
    .selectFrom('civic.upload_part')
    .selectAll()
    .where('upload_id', '=', uploadId)
    .where('last_row', '>=', from)
    .orderBy('first_row')
    .execute()
  for (const part of parts.filter(({ first_row }) => first_row <= until)) {
    const bytes = await getFile(db, masterKey, part.file_id)
    if (bytes === undefined) continue
    const rows = Part.parse(JSON.parse(bytes.toString())).map(([row, cells]) => ({ row, cells }))
    yield rows.filter(({ row }) => row >= from && row <= until)
  }
}

export const eraseUpload = async (tx: CivicTransaction, id: string): Promise<void> => {
  const gone = await tx.deleteFrom('civic.upload_part').where('upload_id', '=', id).returning('file_id').execute()
  for (const { file_id } of gone) await eraseFile(tx, file_id)
  await tx.deleteFrom('civic.upload').where('id', '=', id).execute()
}

/** Rows of forms never sent. Real time: nothing civic hangs on it. */
export const dropOldUploads = async (tx: CivicTransaction): Promise<number> => {
  const old = await tx
    .selectFrom('civic.upload as u')
    .leftJoin('civic.import as i', 'i.upload_id', 'u.id')
    .select('u.id')
    .where('u.kept_at', '<', oldest())
    .where('i.id', 'is', null)
    .execute()
  for (const { id } of old) await eraseUpload(tx, id)
  return old.length
}

/** Imports of a room whose rows have waited longer than we keep them. */
export const leftLyingImports = (db: CivicReader, room: string) =>
  db
    .selectFrom('civic.import as i')
    .innerJoin('civic.upload as u', 'u.id', 'i.upload_id')
    .select('i.id')
    .where('i.room', '=', room)
    .where('i.stage', 'in', ['columns', 'values', 'preview'])
    .where('u.kept_at', '<', oldest())
    .execute()

const oldest = (): Date => new Date(realNow().getTime() - keptFor)
