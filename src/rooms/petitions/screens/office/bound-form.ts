import { problemsOf, typed } from '../../../../civic/screen/form.ts'
import { problemText } from '../../../../civic/screen/problem-text.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { FormError } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

/**
 * One of several forms of a page: it has a client key of its own, its fields get ids of their own, what was typed, and what is
 * wrong.
 */
export const boundForm = (visit: Visit, form: string) => {
  const { refusals, office } = petitionWords(visit.lang)
  const sayings = { refusals: { ...refusals, ...office.problems } }
  const errors = problemsOf(visit, form).map((problem) => ({
    name: problem.field,
    message: problemText({ ...problem, field: problem.field.replace(/\.\d+$/, '') }, sayings, visit.lang),
  }))
  const idOf = (name: string) => `${form}-${name.replaceAll('.', '-')}`
  const control = (name: string) => ({
    name,
    id: idOf(name),
    error: errors.find((error) => error.name === name)?.message,
  })
  return {
    name: form,
    attempted: visit.attempt?.form === form,
    action: `${visit.path}/${form}`,
    key: keyOf(visit, form),
    errors: errors.map(({ name, message }): FormError => (name === '' ? { message } : { field: idOf(name), message })),
    /** A control without a value: a check, several choices. */
    control,
    field: (name: string, otherwise = '') => ({ ...control(name), value: typed(visit, form, name, otherwise) }),
    /** One of several controls that post the same name; its problem comes with its number. */
    nth: (name: string, at: number, otherwise = '') => ({
      ...control(`${name}.${at}`),
      name,
      value: visit.attempt?.form === form ? (visit.attempt.body.all(name)[at] ?? '') : otherwise,
    }),
    several: (name: string, otherwise: readonly string[] = []) => ({
      ...control(name),
      value: visit.attempt?.form === form ? visit.attempt.body.all(name) : otherwise,
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
