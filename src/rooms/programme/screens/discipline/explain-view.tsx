import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  ErrorSummary,
  Facts,
  Form,
  Intro,
  Prose,
  Section,
  Tag,
  TextArea,
} from '../../../../ui/index.ts'
import type { StandingPost } from '../../directing.ts'
import { standingName } from '../../posts.ts'
import type { explainedDuties, findExplanation } from '../../reads/discipline.ts'
import type { Word } from '../../reads/task-page.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import { LateTable } from './late-table.tsx'

/** Name of the form, and its id on the page. */
export const explainForm = 'giai-trinh'

interface Explaining {
  explanation: NonNullable<Awaited<ReturnType<typeof findExplanation>>>
  asked: StandingPost
  by: StandingPost
  words: readonly Word[]
  duties: Awaited<ReturnType<typeof explainedDuties>>
  mayAnswer: boolean
  visit: Visit
}

export const ExplainView = ({ explanation, asked, by, words: said, duties, mayAnswer, visit }: Explaining) => {
  const { lang, today } = visit
  const words = programmeWords(lang).discipline.explaining
  const { due, givenOn, late } = explanation
  const text = (kind: string) => said.find((one) => one.kind === kind)?.text ?? ''
  const status = givenOn !== null ? 'given' : due !== null && due < today ? 'late' : 'asked'
  const at = bound(visit, explainForm)
  return (
    <>
      <ErrorSummary errors={at.problems} />
      <Intro
        title={words.title}
        tag={
          <Tag status={({ asked: 'run', late: 'late', given: 'good' } as const)[status]}>{words.status[status]}</Tag>
        }
      >
        <p>{words.asked(standingName(lang, by), late)}</p>
      </Intro>
      <Facts
        facts={[
          { term: words.to, value: standingName(lang, asked) },
          { term: words.from, value: standingName(lang, by) },
          ...(due === null ? [] : [{ term: words.due, value: longDay(due, lang) }]),
        ]}
      />
      <Section title={words.question}>
        <Prose text={text('question')} />
      </Section>
      <Section title={words.answer}>
        {givenOn !== null ? (
          <Prose text={text('explanation')} />
        ) : mayAnswer ? (
          <Form action={at.action} clientKey={visit.key} id={explainForm}>
            <TextArea {...at.field('text')} label={words.text} hint={words.textHint} rows={5} />
            <ActionBar>
              <Button>{words.send}</Button>
            </ActionBar>
          </Form>
        ) : (
          <p>{words.waiting}</p>
        )}
      </Section>
      <Section title={words.matters} full>
        <LateTable rows={duties} caption={words.matters} lang={lang} />
      </Section>
    </>
  )
}
