import { problemsOf } from '../../../../civic/screen/form.ts'
import { problemText } from '../../../../civic/screen/problem-text.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { FormError } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

/** What was wrong with a form: for the summary, and by field for the controls. `idOf` where a control's id is not its field. */
export const formProblems = (visit: Visit, form: string, idOf: (field: string) => string = (field) => field) => {
  const { refusals, sender } = petitionWords(visit.lang)
  const sayings = { refusals: { ...refusals, ...sender.problems } }
  const said = problemsOf(visit, form).map((problem) => ({
    field: idOf(problem.field),
    message: problemText(problem, sayings, visit.lang),
  }))
  const summary: FormError[] = said.map(({ field, message }) => (field === '' ? { message } : { field, message }))
  return { summary, of: (field: string) => said.find((one) => one.field === field)?.message }
}
