import { form } from '../../../../civic/screen/form.ts'
import { Choice, Select, TextArea } from '../../../../ui/index.ts'
import { forwardGrounds, forwardPetition } from '../../deeds/forward-petition.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** To a named post, with a ground; the reason is read by the sender. */
export const forward: WorkForm = {
  name: 'chuyen',
  offer: 'forward',
  title: (words) => words.forward,
  form: form(forwardPetition, {
    input: (body, visit) => ({
      petition: askedId(visit),
      to: body.text('to'),
      ground: body.text('ground'),
      reason: body.text('reason'),
    }),
    next: backToMatter,
  }),
  Fields: ({ dossier: { forwardTargets }, bound, lang }) => {
    const { grounds, office } = petitionWords(lang)
    const words = office.work
    return (
      <>
        <Select
          {...bound.field('to')}
          label={words.forwardTo}
          options={forwardTargets.map((post) => ({
            value: post.id,
            label: lang === 'vi' ? post.short_vi : post.title_en,
          }))}
        />
        <Choice
          {...bound.field('ground')}
          label={words.ground}
          options={forwardGrounds.map((value) => ({ value, label: grounds[value] }))}
        />
        <TextArea
          {...bound.field('reason')}
          label={words.reason}
          hint={words.reasonToSender}
          rows={3}
          maxLength={1000}
        />
      </>
    )
  },
}
