import { type Lang, Prose } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

/** Texts by point; a single one without a number. */
export const Points = ({ texts, lang }: { texts: readonly string[]; lang: Lang }) => {
  const { point } = petitionWords(lang).office.work
  return (
    <>
      {texts.map((text, at) => (
        <Prose text={text} before={texts.length === 1 ? null : <b>{point(at + 1)}: </b>} />
      ))}
    </>
  )
}
