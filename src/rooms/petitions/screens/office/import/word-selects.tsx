import type { Visit } from '../../../../../civic/screen/screen.ts'
import { Select, Written } from '../../../../../ui/index.ts'
import { wordKey } from '../../../importing/matching.ts'
import type { WordInFile } from '../../../importing/words-in-file.ts'
import { petitionWords } from '../../../words.ts'
import { count } from './naming.ts'
import { wordsForm } from './screen.ts'

interface WordSelectsProps {
  /** The posted name of what a word is, and of the word itself. */
  name: string
  word: string
  /** What every other word is. */
  rest: { name: string; id: string; value: string; label: string; error: string | undefined }
  words: readonly WordInFile[]
  matched: Readonly<Record<string, string>>
  options: readonly { value: string; label: string }[]
  visit: Visit
}

/** First what every word is, then those that are something else. */
export const WordSelects = ({ name, word: wordName, rest, words, matched, options, visit }: WordSelectsProps) => {
  const { lang, attempt } = visit
  const said = petitionWords(lang).office.import
  const typed =
    attempt?.form === wordsForm
      ? new Map(attempt.body.all(wordName).map((word, at) => [word, attempt.body.all(name)[at]]))
      : undefined
  return (
    <>
      <Select {...rest} options={options} />
      {words.map(({ word, rows }, at) => (
        <>
          <input type="hidden" name={wordName} value={word} />
          <Select
            name={name}
            id={`${name}-${at}`}
            label={
              <>
                <Written>{word}</Written> {said.inRows(count(rows, lang))}
              </>
            }
            value={typed?.get(word) ?? matched[wordKey(word)] ?? ''}
            all={said.asRest}
            options={options}
          />
        </>
      ))}
    </>
  )
}
