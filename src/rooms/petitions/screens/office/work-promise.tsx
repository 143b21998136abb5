import { form } from '../../../../civic/screen/form.ts'
import { TextArea } from '../../../../ui/index.ts'
import { keepPromise } from '../../deeds/keep-promise.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** What was promised is reported done; whether it is so, the sender says. */
export const promiseKept: WorkForm = {
  name: 'da-lam-xong',
  offer: 'keep-promise',
  title: (words) => words.keepPromise,
  form: form(keepPromise, {
    input: (body, visit) => ({ petition: askedId(visit), report: body.text('report') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => {
    const words = petitionWords(lang).office.work
    return (
      <TextArea {...bound.field('report')} label={words.report} hint={words.reportHint} rows={4} maxLength={2000} />
    )
  },
}
