import type { BoundForm } from '../../../../civic/screen/bound-form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Check,
  Choice,
  Details,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Section,
  TextInput,
  Written,
} from '../../../../ui/index.ts'
import type { Grid } from '../../reads/office/grid.ts'
import { dialogueWords } from '../../words.ts'
import { KeptRows } from './grid-kept.tsx'
import { PostSelect, TopicSelect, WhoFields } from './inputs.tsx'
import { bound } from './office-screen.ts'
import { QuestionTable } from './question-table.tsx'

/** Name of the form, and its id on the page. */
export const gridForm = 'dong'

const controls: Readonly<Record<string, string>> = { answer: 'said', line: 'said', by: 'post' }
const folded = new Set(['name', 'phone', 'nameless', 'accusation', 'confirmed'])

interface Shown {
  grid: Grid
  visit: Visit
}

export const GridView = ({ grid, visit }: Shown) => {
  const { meeting, questions, open } = grid
  const words = dialogueWords(visit.lang).office
  const at = bound(visit, gridForm, (field) => controls[field] ?? field)
  return (
    <>
      <ErrorSummary errors={at.problems} />
      <Intro title={words.grid.title}>
        <p>
          <a href={`/hop/${meeting.matter_id}`}>
            {words.back}: <Written>{meeting.subject}</Written>
          </a>
        </p>
        <Lead>{open ? words.grid.lead : words.grid.over}</Lead>
      </Intro>
      {open || at.attempted ? <RowForm grid={grid} visit={visit} at={at} /> : null}
      {open ? <KeptRows form={gridForm} lang={visit.lang} /> : null}
      <Section id="da-ghi" full title={words.count(words.grid.recorded, questions.length)}>
        {questions.length === 0 ? (
          <p>{words.page.none}</p>
        ) : (
          <QuestionTable questions={questions} meetingId={meeting.matter_id} works lang={visit.lang} />
        )}
      </Section>
    </>
  )
}

/** Where and about what the last row was, the next one mostly is. */
const RowForm = ({ grid, visit, at }: Shown & { at: BoundForm }) => {
  const { meeting, posts, topics, hamlets, questions } = grid
  const { asking, grid: words, states } = dialogueWords(visit.lang).office
  const last = questions[0]
  const outcomes = ['answered', 'promised', 'referred', 'open'] as const
  return (
    <Form action={at.action} clientKey={visit.key} id={gridForm}>
      <TextInput {...at.field('text')} label={asking.text} autoComplete="off" begins />
      <TextInput
        {...at.field('hamlet', last?.hamlet ?? meeting.hamlet)}
        label={asking.hamlet}
        proposals={hamlets}
        autoComplete="off"
        optional
      />
      <TopicSelect at={at} visit={visit} topics={topics} otherwise={last?.topic ?? ''} />
      <Choice
        {...at.field('outcome', 'open')}
        label={words.outcome}
        options={outcomes.map((value) => ({ value, label: states[value] }))}
      />
      <TextInput {...at.field('said')} label={words.said} autoComplete="off" optional />
      <PostSelect
        at={at}
        visit={visit}
        name="post"
        label={words.post}
        posts={posts}
        otherwise={meeting.presided_by_post_id ?? ''}
      />
      <TextInput {...at.field('due')} type="date" label={words.due} hint={words.dueHint} short optional />
      <Details summary={asking.who} open={[...folded].some((name) => at.control(name).error !== undefined)}>
        <WhoFields at={at} visit={visit} />
        <Check {...at.control('confirmed')} label={dialogueWords(visit.lang).office.acts.confirmed} />
      </Details>
      <ActionBar>
        <Button>{words.save}</Button>
      </ActionBar>
    </Form>
  )
}
