import type { Insertable, Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { newId, randomCode } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { CivicTransaction } from '../tables.ts'
import type { ClosedAs, MatterTables, Visibility } from './tables.ts'

export type Matter = Selectable<MatterTables['civic.matter']>
type Opening = Omit<
  Insertable<MatterTables['civic.matter']>,
  'id' | 'public_code' | 'visibility' | 'closed_on' | 'closed_as'
>

/** Opens a matter under a public code such as `PA-7K2M-9QX`. The code is a name, not a secret: 35 bits, unique. */
export const openMatter = async (tx: CivicTransaction, prefix: string, opening: Opening): Promise<Matter> => {
  for (;;) {
    const code = `${prefix}-${randomCode(4)}-${randomCode(3)}`
    const opened = await tx
      .insertInto('civic.matter')
      .values({ ...opening, id: newId(), public_code: code, visibility: 'private' })
      .onConflict((taken) => taken.column('public_code').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (opened !== undefined) return opened
  }
}

/** Locks the matter's row for the rest of the transaction. */
export const getMatter = async (tx: CivicTransaction, id: string): Promise<Matter> => {
  const matter = await tx.selectFrom('civic.matter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (matter === undefined) throw new Refusal('not-found')
  return matter
}

export const closeMatter = async (
  tx: CivicTransaction,
  id: string,
  closedOn: Day,
  closedAs: ClosedAs,
): Promise<void> => {
  await tx.updateTable('civic.matter').set({ closed_on: closedOn, closed_as: closedAs }).where('id', '=', id).execute()
}

export const showMatter = async (tx: CivicTransaction, id: string, visibility: Visibility): Promise<void> => {
  await tx.updateTable('civic.matter').set({ visibility }).where('id', '=', id).execute()
}

export const moveMatter = async (tx: CivicTransaction, id: string, placeId: string): Promise<void> => {
  await tx.updateTable('civic.matter').set({ place_id: placeId }).where('id', '=', id).execute()
  await tx.updateTable('civic.search_entry').set({ place_id: placeId }).where('matter_id', '=', id).execute()
}
