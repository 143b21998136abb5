import type { Officer } from '../../../../../civic/actor/actor.ts'
import { boundForm } from '../../../../../civic/screen/bound-form.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../../platform/refusal.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { petitionWords } from '../../../words.ts'

export const importsPath = '/nhap/tu-tep'
/** Name of the form that matches words, and its id. */
export const wordsForm = 'ghep'

export const importerAt = ({ actor }: Pick<Visit, 'actor'>): Officer => {
  if (!mayImport(actor)) throw new Refusal('not-allowed')
  return actor
}

/** A form of these pages, with their words for what is wrong. */
export const bound = (visit: Visit, form: string, controlOf?: (field: string) => string) => {
  const { refusals, office } = petitionWords(visit.lang)
  return boundForm(visit, form, { refusals: { ...refusals, ...office.import.formProblems } }, controlOf)
}
