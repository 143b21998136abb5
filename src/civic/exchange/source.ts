import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId } from '../../platform/keys.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import type { ExchangeTables } from './tables.ts'

export const sourceKinds = ['1022', 'portal', 'hamlet', 'other'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where files come from, for one office and one room. */
export type Source = Selectable<ExchangeTables['civic.import_source']>

/** There is one 1022 and one portal; of the others there are many, so each has a name. */
export const needsName = (kind: SourceKind): boolean => kind === 'hamlet' || kind === 'other'

export const sourcesOf = (db: CivicReader, room: string, officeId: string): Promise<Source[]> =>
  db
    .selectFrom('civic.import_source')
    .selectAll()
    .where('room', '=', room)
    .where('office_id', '=', officeId)
    .orderBy('kind')
    .orderBy('name')
    .execute()

/** The source of this name, made the first time. */
export const takeSource = async (
  tx: CivicTransaction,
  today: Day,
  named: { room: string; officeId: string; kind: SourceKind; name: string },
): Promise<Source> => {
  const { room, officeId, kind, name } = named
  await tx
    .insertInto('civic.import_source')
    .values({ id: newId(), room, office_id: officeId, kind, name, matching: null, made_on: today })
    .onConflict((same) => same.columns(['room', 'office_id', 'kind', 'name']).doNothing())
    .execute()
  return tx
    .selectFrom('civic.import_source')
    .selectAll()
    .where('room', '=', room)
    .where('office_id', '=', officeId)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
}

/** The next file of this source is read in the same way. */
export const rememberMatching = async (tx: CivicTransaction, sourceId: string, matching: unknown): Promise<void> => {
  await tx
    .updateTable('civic.import_source')
    .set({ matching: JSON.stringify(matching) })
    .where('id', '=', sourceId)
    .execute()
}
