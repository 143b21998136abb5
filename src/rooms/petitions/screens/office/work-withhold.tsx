import { form } from '../../../../civic/screen/form.ts'
import { Choice, TextArea } from '../../../../ui/index.ts'
import { withholdAnswer } from '../../deeds/withhold-answer.ts'
import { withholdGrounds } from '../../petition.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** Keeps a round from the public, with a ground that is counted and a reason that is kept. */
export const withhold: WorkForm = {
  name: 'khong-cong-khai',
  offer: 'publish',
  title: (words) => words.withhold,
  form: form(withholdAnswer, {
    input: (body, visit) => ({ petition: askedId(visit), ground: body.text('ground'), reason: body.text('reason') }),
    next: backToMatter,
  }),
  Fields: ({ bound, lang }) => {
    const { withholdGrounds: grounds, office } = petitionWords(lang)
    const words = office.work
    return (
      <>
        <Choice
          {...bound.field('ground')}
          label={words.withholdGround}
          options={withholdGrounds.map((value) => ({ value, label: grounds[value] }))}
        />
        <TextArea
          {...bound.field('reason')}
          label={words.withholdReason}
          hint={words.withholdHint}
          rows={3}
          maxLength={1000}
        />
      </>
    )
  },
}
