import type { ShownImport } from '../../../../../civic/exchange/import.ts'
import type { Place } from '../../../../../civic/places/places.ts'
import type { Topic } from '../../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Section,
  Written,
} from '../../../../../ui/index.ts'
import { type Matching, wordKey } from '../../../importing/matching.ts'
import type { AskedWords } from '../../../importing/words-in-file.ts'
import { petitionWords } from '../../../words.ts'
import { count, sourceName } from './naming.ts'
import { bound, wordsForm } from './screen.ts'
import { ImportSteps } from './steps.tsx'
import { WordSelects } from './word-selects.tsx'

interface WordsData {
  at: ShownImport
  words: AskedWords
  topics: readonly Topic[]
  communes: readonly Place[]
  /** Words that name a commune by themselves, and which. */
  recognised: ReadonlyMap<string, string>
  matching: Matching | undefined
  /** The officer's own commune. */
  home: string
}

export const WordsView = ({
  at,
  words: inFile,
  topics,
  communes,
  recognised,
  matching,
  home,
  visit,
}: WordsData & { visit: Visit }) => {
  const { lang } = visit
  const words = petitionWords(lang).office.import
  const shown = bound(visit, wordsForm)
  const places = communes.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ErrorSummary errors={shown.problems} />
      <Intro title={words.wordsTitle}>
        <Lead>
          {sourceName({ kind: at.sourceKind, name: at.sourceName }, lang)}. {words.wordsLead}
        </Lead>
      </Intro>
      <ImportSteps now="words" lang={lang} />
      <Form action={shown.action} clientKey={visit.key} id={wordsForm}>
        <Section id="loai" title={words.topics}>
          <WordSelects
            name="topics"
            word="topicWord"
            rest={{
              ...shown.field('topic', matching?.topic),
              label: inFile.topic.length === 0 ? words.topicAll : words.topicRest,
            }}
            words={inFile.topic}
            matched={matching?.topics ?? {}}
            options={topics.map(({ id, name_vi, name_en }) => ({
              value: id,
              label: lang === 'vi' ? name_vi : name_en,
            }))}
            visit={visit}
          />
        </Section>
        <Section id="noi" title={words.places}>
          {recognised.size === 0 ? null : <p>{words.placesKnown(recognised.size)}</p>}
          {[...recognised].map(([word, id]) => (
            <>
              <input type="hidden" name="placeWord" value={word} />
              <input type="hidden" name="places" value={id} />
            </>
          ))}
          <WordSelects
            name="places"
            word="placeWord"
            rest={{
              ...shown.field('place', matching?.place || home),
              label: inFile.place.length === 0 ? words.placeAll : words.placeRest,
            }}
            words={inFile.place.filter(({ word }) => !recognised.has(word))}
            matched={matching?.places ?? {}}
            options={places}
            visit={visit}
          />
        </Section>
        {inFile.state.length === 0 ? null : (
          <Choice
            {...shown.several('ended', endedIn(inFile, matching))}
            several
            optional
            label={words.ended}
            hint={words.endedHint}
            options={inFile.state.map(({ word, rows }) => ({
              value: word,
              label: (
                <>
                  <Written>{word}</Written> {words.inRows(count(rows, lang))}
                </>
              ),
            }))}
          />
        )}
        <ActionBar>
          <Button>{words.toPreview}</Button>
        </ActionBar>
      </Form>
    </>
  )
}

const endedIn = ({ state }: AskedWords, matching: Matching | undefined): string[] =>
  state.map(({ word }) => word).filter((word) => matching?.ended.includes(wordKey(word)))
