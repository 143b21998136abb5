import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Photos, Prose, Section, Small } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { pictureOf } from './matter-photos.tsx'
import { Points } from './matter-points.tsx'

/** All that the sender said: the points, what was added, why an answer did not settle it; and the photos. */
export const MatterQuestion = ({ dossier, lang }: { dossier: Dossier; lang: Lang }) => {
  const words = petitionWords(lang).office.work
  const { questions, messages, photos } = dossier
  if (questions.length === 0) return null
  const later = messages.filter(({ kind }) => kind === 'more-given' || kind === 'not-settled')
  return (
    <Section id="dan-hoi" full title={words.question}>
      <Points texts={questions.map(({ text }) => text)} lang={lang} />
      {later.map(({ kind, day, text }) => (
        <>
          <p>
            <b>
              {words.sender} {words.saying[kind as 'more-given' | 'not-settled']}
            </b>{' '}
            <Small>{shortDay(day, lang)}</Small>
          </p>
          <Prose text={text} />
        </>
      ))}
      {photos.length === 0 ? null : (
        <>
          <h3>{words.photos}</h3>
          <Photos photos={photos.map((photo) => pictureOf(photo, lang))} />
        </>
      )}
    </Section>
  )
}
