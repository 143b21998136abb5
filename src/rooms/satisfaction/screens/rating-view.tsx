import { number } from '../../../../packages/vietnamese/src/index.ts'
import { typed } from '../../../civic/screen/form.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import { ActionBar, Button, Choice, Form, TextInput } from '../../../ui/index.ts'
import type { RatingState } from '../reads/asked.ts'
import { satisfactionWords } from '../words.ts'
import { formProblems } from './problems.ts'

/** The form's name, which is also its id, and the address below its page that it is sent to. */
export const ratingForm = 'bo-phieu'
export const ratingIds = { level: 'danh-gia-muc', word: 'danh-gia-loi' }

const levels = ['1', '2', '3', '4', '5'] as const

/** What becomes of a rating, five levels and a word. `page` is the screen that owns the form, wherever this stands. */
export const RatingForm = ({
  page,
  minimum,
  visit,
  collecting = false,
}: {
  page: string
  minimum: number
  visit: Visit
  collecting?: boolean
}) => {
  const words = satisfactionWords(visit.lang).rating
  const problems = formProblems(visit, ratingForm)
  return (
    <>
      {collecting ? <p>{words.script}</p> : null}
      <p>{words.sealed}</p>
      <p>{words.counted(number(minimum, visit.lang))}</p>
      {collecting ? <p>{words.collectorKeeps}</p> : null}
      <Form action={`${page}/${ratingForm}`} clientKey={visit.key} id={ratingForm}>
        <Choice
          name="level"
          id={ratingIds.level}
          label={words.level}
          error={problems.of('level')}
          value={typed(visit, ratingForm, 'level')}
          options={levels.map((level) => ({ value: level, label: words.levels[level] }))}
        />
        <TextInput
          name="word"
          id={ratingIds.word}
          label={words.word}
          hint={words.wordHint}
          optional
          maxLength={300}
          autoComplete="off"
          error={problems.of('word')}
          value={typed(visit, ratingForm, 'word')}
        />
        <ActionBar>
          <Button>{words.send}</Button>
        </ActionBar>
      </Form>
    </>
  )
}

/** Where there is nothing to fill in: it was rated, too late, or too early. */
export const RatingSaid = ({
  state,
  visit: { lang },
  collecting = false,
}: {
  state: Exclude<RatingState, 'open'> | undefined
  visit: Visit
  collecting?: boolean
}) => {
  const words = satisfactionWords(lang).rating
  if (state === undefined) return <p>{words.notAsked}</p>
  if (state === 'missed') return <p>{words.missed}</p>
  return (
    <p>
      {collecting ? words.collectGivenText : words.givenText} <a href="/so-lieu">{words.figures}</a>
    </p>
  )
}
