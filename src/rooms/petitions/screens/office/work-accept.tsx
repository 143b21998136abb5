import { form } from '../../../../civic/screen/form.ts'
import { Choice, TextInput } from '../../../../ui/index.ts'
import { acceptPetition } from '../../deeds/accept-petition.ts'
import { petitionWords } from '../../words.ts'
import { proposedTitle } from './matter-cell.tsx'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** The clerk confirms kind and topic, and gives a title without names. */
export const accept: WorkForm = {
  name: 'tiep-nhan',
  offer: 'accept',
  title: (words) => words.accept,
  form: form(acceptPetition, {
    input: (body, visit) => ({
      petition: askedId(visit),
      kind: body.text('kind'),
      topic: body.text('topic'),
      title: body.text('title'),
    }),
    next: backToMatter,
  }),
  Fields: ({ dossier: { petition, questions, topics }, bound, lang }) => {
    const { kinds, office } = petitionWords(lang)
    const words = office.work
    return (
      <>
        <TextInput
          {...bound.field('title', petition.title ?? proposedTitle(questions[0]?.text ?? ''))}
          label={words.title}
          hint={words.titleHint}
          maxLength={160}
        />
        <Choice
          {...bound.field('kind', petition.kind)}
          label={words.acceptKind}
          options={(['reflection', 'proposal'] as const).map((value) => ({ value, label: kinds[value] }))}
        />
        <Choice
          {...bound.field('topic', petition.topic)}
          label={words.topic}
          options={topics.map(({ id, name_vi, name_en }) => ({ value: id, label: lang === 'vi' ? name_vi : name_en }))}
        />
      </>
    )
  },
}
