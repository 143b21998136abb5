import type { Sayings } from '../room.ts'
import { problemsOf, typed } from './form.ts'
import { problemText } from './problem-text.ts'
import type { Visit } from './screen.ts'

/** What is wrong with a form: a sentence, and the control it is about. */
export interface SaidProblem {
  field?: string
  message: string
}

/**
 * One of several forms of a page: its fields get ids of their own, what was typed, and what is wrong. `controlOf` where a control is
 * not called as the field of the deed is.
 */
export const boundForm = (
  visit: Visit,
  form: string,
  sayings: Pick<Sayings, 'refusals'>,
  controlOf: (field: string) => string = (field) => field,
) => {
  const errors = problemsOf(visit, form).map((problem) => ({
    name: controlOf(problem.field),
    // One of several controls of a name: said with the words for that name.
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
    action: `${visit.path}/${form}${queryOf(visit)}`,
    problems: errors.map(
      ({ name, message }): SaidProblem => (name === '' ? { message } : { field: idOf(name), message }),
    ),
    /** A control without a value: a check, files. */
    control,
    field: (name: string, otherwise = '') => ({ ...control(name), value: typed(visit, form, name, otherwise) }),
    several: (name: string, otherwise: readonly string[] = []) => ({
      ...control(name),
      value: visit.attempt?.form === form ? visit.attempt.body.all(name) : otherwise,
    }),
  }
}

/** What the page was asked with stays in the address of its forms: shown again, it is the same page. */
const queryOf = ({ query }: Visit): string => {
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

export type BoundForm = ReturnType<typeof boundForm>
