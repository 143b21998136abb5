import { type Lang, Prose } from '../../../../ui/index.ts'
import type { Words } from '../../reads/public/story.ts'
import { petitionWords } from '../../words.ts'

/** What somebody wrote; each of several points begins with its number. */
export const Points = ({ words, lang }: { words: Words; lang: Lang }) => {
  const { point: numbered } = petitionWords(lang).sender.follow
  return (
    <>
      {words.map(({ point, text }) => (
        <Prose text={text} before={words.length > 1 && point !== null ? <b>{numbered(point)} </b> : undefined} />
      ))}
    </>
  )
}
