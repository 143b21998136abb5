import { form } from '../../../../civic/screen/form.ts'
import { TextArea, TextInput } from '../../../../ui/index.ts'
import { approveAnswer } from '../../deeds/approve-answer.ts'
import { returnAnswer } from '../../deeds/return-answer.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** Under the number of a document: that is the answer. */
export const approve: WorkForm = {
  name: 'duyet',
  offer: 'approve',
  title: (words) => words.approve,
  form: form(approveAnswer, {
    input: (body, visit) => ({ petition: askedId(visit), documentNumber: body.text('documentNumber') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => (
    <TextInput
      {...bound.field('documentNumber')}
      label={petitionWords(lang).office.work.documentNumber}
      autoComplete="off"
      short
      maxLength={60}
    />
  ),
}

/** Back to whoever drafted it, with what must be changed. */
export const returnDraft: WorkForm = {
  name: 'tra-lai',
  offer: 'return',
  title: (words) => words.returnDraft,
  form: form(returnAnswer, {
    input: (body, visit) => ({ petition: askedId(visit), reason: body.text('reason') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => (
    <TextArea
      {...bound.field('reason')}
      label={petitionWords(lang).office.work.returnReason}
      rows={3}
      maxLength={1000}
    />
  ),
}
