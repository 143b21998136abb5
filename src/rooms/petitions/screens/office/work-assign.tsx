import { form } from '../../../../civic/screen/form.ts'
import { Select, TextArea } from '../../../../ui/index.ts'
import { assignPetition } from '../../deeds/assign-petition.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** A leader gives the drafting to a post of the office, with a word of direction. */
export const assign: WorkForm = {
  name: 'giao-viec',
  offer: 'assign',
  title: (words) => words.assign,
  form: form(assignPetition, {
    input: (body, visit) => ({ petition: askedId(visit), to: body.text('to'), note: body.text('note') }),
    next: backToMatter,
  }),
  Fields: ({ dossier: { petition, colleagues }, bound, lang }) => {
    const words = petitionWords(lang).office.work
    return (
      <>
        <Select
          {...bound.field('to', petition.drafter_post_id ?? '')}
          label={words.assignTo}
          options={colleagues.map((post) => ({ value: post.id, label: lang === 'vi' ? post.short_vi : post.title_en }))}
        />
        <TextArea
          {...bound.field('note')}
          label={words.note}
          hint={words.noteHint}
          optional
          rows={3}
          maxLength={1000}
        />
      </>
    )
  },
}
