import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import type { Source } from './source.ts'
import type { ExchangeTables, ImportStage } from './tables.ts'
import { eraseUpload, type Upload } from './upload.ts'

/*
 * One file on its way in:
 *
 *   columns ──► values ──► preview ──► running ──► finished
 *      │  └───────────────────▲  │         │
 *      └──────────► stopped ◄────┴─────────┘
 *
 * 1. The rows lie sealed beside it, and are erased at both ends.
 * 2. While it runs, rows are taken over in batches, each in one transaction with the states of its rows: whatever is killed, a row is
 *    either wholly in or still chosen.
 * 3. A row has one state; the states of all rows are all that its counts are made of.
 */
export type Import = Selectable<ExchangeTables['civic.import']>

export const columnsOf = ({ columns }: Pick<Import | Upload, 'columns'>): string[] => z.array(z.string()).parse(columns)

export const openImportRow = async (
  tx: CivicTransaction,
  today: Day,
  { source, upload, postId }: { source: Source; upload: Upload; postId: string },
): Promise<Import> =>
  tx
    .insertInto('civic.import')
    .values({
      id: newId(),
      room: source.room,
      source_id: source.id,
      office_id: source.office_id,
      post_id: postId,
      upload_id: upload.id,
      columns: JSON.stringify(columnsOf(upload)),
      rows: upload.rows,
      matching: null,
      stage: 'columns',
      opened_on: today,
      ended_on: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Locks it for the rest of the transaction. Refuses 'not-found' for one of another room, too. */
export const getImport = async (tx: CivicTransaction, room: string, id: string): Promise<Import> => {
  const found = await tx
    .selectFrom('civic.import')
    .selectAll()
    .where('id', '=', id)
    .where('room', '=', room)
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** The same without a lock, with its source. */
export const findImport = (db: CivicReader, room: string, id: string) =>
  db
    .selectFrom('civic.import as i')
    .innerJoin('civic.import_source as s', 's.id', 'i.source_id')
    .selectAll('i')
    .select(['s.kind as sourceKind', 's.name as sourceName', 's.matching as remembered'])
    .where('i.id', '=', id)
    .where('i.room', '=', room)
    .executeTakeFirst()

export type ShownImport = NonNullable<Awaited<ReturnType<typeof findImport>>>

/** The imports of an office, the newest first. */
export const importsOf = (db: CivicReader, room: string, officeId: string, most: number) =>
  db
    .selectFrom('civic.import as i')
    .innerJoin('civic.import_source as s', 's.id', 'i.source_id')
    .select(['i.id', 'i.stage', 'i.rows', 'i.opened_on as openedOn', 's.kind as sourceKind', 's.name as sourceName'])
    .select((also) =>
      also
        .selectFrom('civic.import_row as r')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('r.import_id', '=', 'i.id')
        .where('r.state', '=', 'done')
        .as('done'),
    )
    .where('i.room', '=', room)
    .where('i.office_id', '=', officeId)
    .orderBy('i.opened_on', 'desc')
    .orderBy('i.id')
    .limit(most)
    .execute()

export type ListedImport = Awaited<ReturnType<typeof importsOf>>[number]

/** Refuses an act that does not fit the stage. */
export const assertStage = (at: Import, ...stages: readonly ImportStage[]): void => {
  if (!stages.includes(at.stage)) throw new Refusal('not-now')
}

export const uploadIdOf = ({ upload_id }: Pick<Import, 'upload_id'>): string => {
  if (upload_id === null) throw new Refusal('not-now')
  return upload_id
}

export const moveImport = async (
  tx: CivicTransaction,
  id: string,
  stage: Exclude<ImportStage, 'finished' | 'stopped'>,
  matching?: unknown,
): Promise<void> => {
  const matched = matching === undefined ? {} : { matching: JSON.stringify(matching) }
  await tx
    .updateTable('civic.import')
    .set({ stage, ...matched })
    .where('id', '=', id)
    .execute()
}

/** Ends it, and erases what is left of the file. */
export const endImport = async (
  tx: CivicTransaction,
  today: Day,
  at: Import,
  stage: 'finished' | 'stopped',
): Promise<void> => {
  await tx
    .updateTable('civic.import')
    .set({ stage, ended_on: today, upload_id: null })
    .where('id', '=', at.id)
    .execute()
  if (at.upload_id !== null) await eraseUpload(tx, at.upload_id)
}

export const runningImports = (db: CivicReader, room: string) =>
  db.selectFrom('civic.import').select('id').where('room', '=', room).where('stage', '=', 'running').execute()
