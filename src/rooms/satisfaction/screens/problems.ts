import { problemsOf } from '../../../civic/screen/form.ts'
import { problemText } from '../../../civic/screen/problem-text.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import type { FormError } from '../../../ui/index.ts'
import { satisfactionWords } from '../words.ts'

/** What was wrong with a form: for the summary, and by field for the controls. `ids` where a field has a control. */
export const formProblems = (visit: Visit, form: string, ids: Readonly<Record<string, string>> = {}) => {
  const said = problemsOf(visit, form).map((problem) => ({
    field: problem.field,
    message: problemText(problem, satisfactionWords(visit.lang), visit.lang),
  }))
  const summary: FormError[] = said.map(({ field, message }) => ({ field: ids[field], message }))
  return { summary, of: (field: string) => said.find((one) => one.field === field)?.message }
}
