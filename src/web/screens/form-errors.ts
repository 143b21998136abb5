import { problemsOf } from '../../civic/screen/form.ts'
import { problemText } from '../../civic/screen/problem-text.ts'
import type { Visit } from '../../civic/screen/screen.ts'
import { civicWords } from '../../civic/words.ts'
import type { FormError } from '../../ui/index.ts'
import { webWords } from '../words.ts'

/** What is wrong with a form of the web floor: for the summary, and by field for the controls. */
export const formErrors = (visit: Visit, form: string) => {
  const said = { refusals: { ...civicWords(visit.lang).refusals, ...webWords(visit.lang).refusals } }
  const all = problemsOf(visit, form).map((problem) => ({
    field: problem.field,
    message: problemText(problem, said, visit.lang),
  }))
  const summary: FormError[] = all.map(({ field, message }) => (field === '' ? { message } : { field, message }))
  return { summary, of: (field: string) => all.find((error) => error.field === field)?.message }
}
