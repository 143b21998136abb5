import type { Kysely, Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import { deedsOver } from '../../civic/deed/deed.ts'
import { id } from '../../civic/deed/fields.ts'
import { getMatter, type Matter } from '../../civic/matters/matter.ts'
import { type Office, officeOf } from '../../civic/posts/posts.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PetitionRow } from './petition.ts'
import type { Draft, PetitionTables } from './tables.ts'

export type PetitionTransaction = Transaction<CivicTables & PetitionTables>
export type PetitionReader = Kysely<CivicTables & PetitionTables>

/** The maker of this room's deeds, typed to its own tables. */
export const petitionDeed = deedsOver<PetitionTables>()

/** A matter that is a petition. */
export type PetitionMatter = Selectable<(CivicTables & PetitionTables)['civic.matter']>

/** What every deed on a petition stands on: its rows, locked, and the office that is answerable now. */
export interface Petition extends PetitionRow {
  matter: PetitionMatter
  office: Office
  /** The answer approved last, if any. */
  answered: Draft | undefined
  /** The branch that answered last: the one that is rated. */
  ratedBranch: string | undefined
  /** Officers who already approved an answer here, under whatever post. */
  approvers: readonly string[]
}

export const OnPetition = z.object({ petition: id })

/** Locks it for the rest of the transaction. */
export const getPetition = async (tx: PetitionTransaction, input: { petition: string }): Promise<Petition> =>
  petitionOf(tx, await getMatter(tx, input.petition))

/** The petition of a matter as it stands; locks nothing. */
export const petitionOf = async (db: PetitionReader, matter: Matter | PetitionMatter): Promise<Petition> => {
  const row = await db
    .selectFrom('petitions.petition')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found')
  const approved = await db
    .selectFrom('petitions.draft')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .where('decision', '=', 'approved')
    .orderBy('round', 'desc')
    .execute()
  const answered = approved[0]
  const ratedPost = answered?.decided_by_post_id
  return {
    ...row,
    matter: matter as PetitionMatter,
    office: await officeOf(db, row.post_id),
    answered,
    ratedBranch: ratedPost ? (await officeOf(db, ratedPost)).branch : undefined,
    approvers: approved.flatMap((draft) => draft.decided_by_officer_id ?? []),
  }
}

/** The draft that waits for a decision. */
export const getWaitingDraft = async (tx: PetitionTransaction, petition: Petition): Promise<Draft> => {
  const draft = await tx
    .selectFrom('petitions.draft')
    .selectAll()
    .where('matter_id', '=', petition.matter_id)
    .where('decision', 'is', null)
    .executeTakeFirst()
  if (draft === undefined) throw new Refusal('not-now')
  return draft
}

type Change = Partial<Omit<PetitionRow, 'matter_id'>>

export const changePetition = async (tx: PetitionTransaction, petition: Petition, change: Change): Promise<void> => {
  await tx.updateTable('petitions.petition').set(change).where('matter_id', '=', petition.matter_id).execute()
}
