import { type Actor, type Officer, sitsIn } from '../../../civic/actor/actor.ts'
import type { Import } from '../../../civic/exchange/import.ts'

/** Whoever receives petitions for an office: its one-stop desk. */
export const mayImport = (actor: Actor): actor is Officer => actor.kind === 'officer' && actor.post.unit === 'one-stop'

export const mayImportHere = (actor: Actor, at: Pick<Import, 'office_id'>): boolean =>
  mayImport(actor) && sitsIn(actor, at.office_id)
