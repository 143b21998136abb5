import { boundForm as boundIn } from '../../../../civic/screen/bound-form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { FormError } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

/** One of several forms of a page, with a client key of its own and this room's words for what is wrong. */
export const boundForm = (visit: Visit, form: string) => {
  const { refusals, office } = petitionWords(visit.lang)
  const bound = boundIn(visit, form, { refusals: { ...refusals, ...office.problems } })
  return {
    ...bound,
    key: keyOf(visit, form),
    errors: bound.problems,
    /** One of several controls that post the same name; its problem comes with its number. */
    nth: (name: string, at: number, otherwise = '') => ({
      ...bound.control(`${name}.${at}`),
      name,
      value: visit.attempt?.form === form ? (visit.attempt.body.all(name)[at] ?? '') : otherwise,
    }),
  }
}

export type BoundForm = ReturnType<typeof boundForm>

/** The page's key with the form's name: one form sent does not use up the others, and the same one sent again stays the same. */
const keyOf = ({ key, attempt }: Visit, form: string): string => {
  const sent = attempt === undefined ? '' : `-${attempt.form}`
  const ofPage = sent !== '' && key.endsWith(sent) ? key.slice(0, -sent.length) : key
  return `${ofPage}-${form}`
}

/** What is wrong on the page, whichever form was sent. */
export const errorsOf = (visit: Visit): FormError[] =>
  visit.attempt === undefined ? [] : boundForm(visit, visit.attempt.form).errors
