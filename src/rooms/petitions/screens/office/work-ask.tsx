import { form } from '../../../../civic/screen/form.ts'
import { TextArea } from '../../../../ui/index.ts'
import { askForMore } from '../../deeds/ask-for-more.ts'
import { giveMore } from '../../deeds/give-more.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** What else the sender must say; asked once. */
export const ask: WorkForm = {
  name: 'hoi-them',
  offer: 'ask',
  title: (words) => words.ask,
  form: form(askForMore, {
    input: (body, visit) => ({ petition: askedId(visit), text: body.text('text') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => {
    const words = petitionWords(lang).office.work
    return <TextArea {...bound.field('text')} label={words.askText} hint={words.askHint} rows={4} maxLength={2000} />
  },
}

/** What the sender said by telephone or at the desk, taken down in their words. */
export const supply: WorkForm = {
  name: 'bo-sung',
  offer: 'supply',
  title: (words) => words.supply,
  form: form(giveMore, {
    input: (body, visit) => ({ petition: askedId(visit), text: body.text('text') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => {
    const words = petitionWords(lang).office.work
    return (
      <TextArea {...bound.field('text')} label={words.supplyText} hint={words.supplyHint} rows={4} maxLength={4000} />
    )
  },
}
