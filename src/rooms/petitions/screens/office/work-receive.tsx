import { form } from '../../../../civic/screen/form.ts'
import { receiveHandOver } from '../../deeds/receive-hand-over.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** The receiving desk has it in its own books: here everything is erased. */
export const receive: WorkForm = {
  name: 'nhan-ban-giao',
  offer: 'receive',
  title: (words) => words.receive,
  button: (words) => words.received,
  form: form(receiveHandOver, {
    input: (_body, visit) => ({ petition: askedId(visit) }),
    next: backToMatter,
  }),
  Fields: ({ lang }) => <p>{petitionWords(lang).office.work.receiveNote}</p>,
}
