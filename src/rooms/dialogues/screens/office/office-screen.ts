import type { Actor, Officer } from '../../../../civic/actor/actor.ts'
import { id } from '../../../../civic/deed/fields.ts'
import { boundForm } from '../../../../civic/screen/bound-form.ts'
import { downloadsOver } from '../../../../civic/screen/download.ts'
import { screensOver, sectionsOver, type Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueTables } from '../../tables.ts'
import { dialogueWords } from '../../words.ts'

export const officeScreen = screensOver<DialogueTables>()
export const officeSection = sectionsOver<DialogueTables>()
export const officeDownload = downloadsOver<DialogueTables>()

export const isOfficer = (actor: Actor): boolean => actor.kind === 'officer'

/** Who visits a page that only officers may open. */
export const officerAt = ({ actor }: Pick<Visit, 'actor'>): Officer => {
  if (actor.kind !== 'officer') throw new Refusal('not-allowed')
  return actor
}

/** In a path: only what may be an id, so that addresses with a public code stay free. */
export const idInPath = ':id{[0-9a-f-]{36}}'
export const numberInPath = ':so{[0-9]{1,6}}'

/** The matter an address names. Refuses 'not-found' for what is no id. */
export const askedId = ({ params }: Pick<Visit, 'params'>): string => {
  const asked = id.safeParse(params.id)
  if (!asked.success) throw new Refusal('not-found')
  return asked.data
}

export const askedNumber = ({ params }: Pick<Visit, 'params'>): number => Number(params.so)

/** A form of a page of this room, with the room's words for what is wrong. */
export const bound = (visit: Visit, form: string, controlOf?: (field: string) => string) =>
  boundForm(visit, form, dialogueWords(visit.lang), controlOf)

/** What is wrong on the page, whichever form was sent. */
export const wrongOn = (visit: Visit) => (visit.attempt === undefined ? [] : bound(visit, visit.attempt.form).problems)
