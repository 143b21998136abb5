import { readPromisePage } from '../../reads/office/promise.ts'
import { mountedForms } from './act-form.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen } from './office-screen.ts'
import { promiseActs } from './promise-acts.tsx'
import { PromiseView } from './promise-view.tsx'

/** One promise: those who gave it report on it, and another branch takes down what people say. */
export const promisePage = officeScreen({
  path: `/hua/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms(promiseActs),
  read: ({ db }, visit) => readPromisePage(db, officerAt(visit), askedId(visit)),
  view: (page, visit) => ({
    title: page.promise.line,
    body: <PromiseView page={page} visit={visit} />,
    placeId: page.promise.placeId,
    ...(visit.attempt && { form: visit.attempt.form }),
  }),
})
