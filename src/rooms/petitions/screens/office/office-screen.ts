import type { Actor } from '../../../../civic/actor/actor.ts'
import { id } from '../../../../civic/deed/fields.ts'
import { screensOver, type Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { PetitionTables } from '../../tables.ts'

/** The maker of the office's pages. */
export const officeScreen = screensOver<PetitionTables>()

export const isOfficer = (actor: Actor): boolean => actor.kind === 'officer'

/** In a path: only what may be an id, so that other addresses of the same beginning stay free. */
export const idInPath = ':id{[0-9a-f-]{36}}'

/** The petition an address names. Refuses 'not-found' for what is no id. */
export const askedId = ({ params }: Pick<Visit, 'params'>): string => {
  const asked = id.safeParse(params.id)
  if (!asked.success) throw new Refusal('not-found')
  return asked.data
}
