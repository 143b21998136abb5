import { form } from '../../../../civic/screen/form.ts'
import { Choice, TextArea, TextInput } from '../../../../ui/index.ts'
import { publishAnswer } from '../../deeds/publish-answer.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { proposedTitle } from './matter-cell.tsx'
import { pictureOf } from './matter-photos.tsx'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'
import { PersonalData } from './work-personal.tsx'

/** The redacted question and answer of one round, and the photos that may be shown, one by one. */
export const publish: WorkForm = {
  name: 'cong-khai',
  offer: 'publish',
  title: (words) => words.publish,
  form: form(publishAnswer, {
    input: (body, visit) => ({
      petition: askedId(visit),
      title: body.text('title'),
      question: body.text('question'),
      answer: body.text('answer'),
      photos: body.all('photos'),
      confirmed: body.text('confirmed') === '1',
    }),
    next: backToMatter,
  }),
  Fields: ({ dossier, bound, lang }) => {
    const words = petitionWords(lang).office.work
    const before = proposed(dossier)
    const title = bound.field('title', before.title)
    const question = bound.field('question', before.question)
    const answer = bound.field('answer', before.answer)
    const photos = dossier.photos.filter(({ published_on }) => published_on === null)
    return (
      <>
        <p>{words.publishNote}</p>
        <TextInput {...title} label={words.title} maxLength={160} />
        <TextArea {...question} label={words.publicQuestion} rows={8} maxLength={8000} />
        <TextArea {...answer} label={words.publicAnswer} rows={8} maxLength={8000} />
        {photos.length === 0 ? null : (
          <Choice
            {...bound.several('photos')}
            several
            label={words.publishPhotos}
            hint={words.publishPhotosHint}
            options={photos.map((photo) => {
              const { src, alt, width, height } = pictureOf(photo, lang)
              return {
                value: photo.id,
                label: (
                  <>
                    {alt}
                    <img src={src} alt="" width={width} height={height} loading="lazy" />
                  </>
                ),
              }
            })}
          />
        )}
        <PersonalData
          original={[before.title, before.question, before.answer]}
          typed={[title.value, question.value, answer.value]}
          bound={bound}
          lang={lang}
        />
      </>
    )
  },
}

/** The redaction published before, else the words as they came. What is published is Vietnamese, whatever the officer reads. */
const proposed = ({ petition, questions, drafts, published, toPublish }: Dossier) => {
  const { point } = petitionWords('vi').office.work
  const inPoints = (texts: readonly string[]): string =>
    texts.length === 1 ? texts.join() : texts.map((text, at) => `${point(at + 1)}: ${text}`).join('\n')
  const approved = drafts.findLast(({ round, decision }) => round === toPublish?.round && decision === 'approved')
  return {
    title: published?.title ?? petition.title ?? proposedTitle(questions[0]?.text ?? ''),
    question: published?.question ?? inPoints(questions.map(({ text }) => text)),
    answer: inPoints(approved?.texts ?? []),
  }
}
