import { form } from '../../../../civic/screen/form.ts'
import { Choice, TextArea, TextInput } from '../../../../ui/index.ts'
import { submitAnswer } from '../../deeds/submit-answer.ts'
import { outcomes } from '../../petition.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** A draft answers every point and names the outcome; one that was returned is gone on with. */
export const submit: WorkForm = {
  name: 'trinh',
  offer: 'submit',
  title: (words) => words.submit,
  form: form(submitAnswer, {
    input: (body, visit) => ({
      petition: askedId(visit),
      answers: body.all('answers'),
      outcome: body.text('outcome'),
      promisedFor: body.text('promisedFor'),
    }),
    next: backToMatter,
  }),
  Fields: ({ dossier, bound, lang }) => {
    const { outcomes: named, office } = petitionWords(lang)
    const words = office.work
    const before = returnedDraft(dossier)
    const { points } = dossier.petition
    return (
      <>
        {Array.from({ length: points }, (_, at) => (
          <TextArea
            {...bound.nth('answers', at, before?.texts[at])}
            label={points === 1 ? words.answer : words.answerPoint(at + 1)}
            rows={points === 1 ? 8 : 5}
            maxLength={4000}
          />
        ))}
        <Choice
          {...bound.field('outcome', before?.outcome)}
          label={words.outcome}
          options={outcomes.map((value) => ({ value, label: named[value] }))}
        />
        <TextInput
          {...bound.field('promisedFor', before?.promised_for ?? '')}
          type="date"
          short
          label={words.promisedDay}
          hint={words.promisedDayHint}
        />
      </>
    )
  },
}

/** The version of this round that came back last, if it did. */
export const returnedDraft = ({ drafts, petition }: Dossier) => {
  const last = drafts.findLast(({ round }) => round === petition.round)
  return last?.decision === 'returned' ? last : undefined
}
