import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ErrorSummary,
  Facts,
  Intro,
  Num,
  Prose,
  Section,
  Small,
  Table,
  Tag,
  type TagStatus,
  Talk,
  Turn,
  Written,
} from '../../../../ui/index.ts'
import type { PromiseState } from '../../promise.ts'
import { nameOf } from '../../reads/office/posts.ts'
import type { PromisePage } from '../../reads/office/promise.ts'
import { dialogueWords, type OfficeWords } from '../../words.ts'
import { Acts } from './act-form.tsx'
import { wrongOn } from './office-screen.ts'
import { promiseActs } from './promise-acts.tsx'

interface Shown {
  page: PromisePage
  visit: Visit
}

export const PromiseView = ({ page, visit }: Shown) => {
  const { lang } = visit
  const { promise } = page
  const words = dialogueWords(lang).office.promise
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={<Written>{promise.line}</Written>} tag={<State page={page} visit={visit} />}>
        <Facts
          facts={[
            { term: words.by, value: nameOf(promise, lang) },
            { term: words.firstDue, value: longDay(promise.first_due, lang) },
            ...(promise.due === promise.first_due ? [] : [{ term: words.due, value: longDay(promise.due, lang) }]),
            {
              term: words.meeting,
              value: (
                <a href={`/hop/${promise.meeting_id}`}>
                  <Written>{promise.subject}</Written>
                </a>
              ),
            },
          ]}
        />
      </Intro>
      <Acts acts={promiseActs} page={page} visit={visit} />
      <Story page={page} visit={visit} />
      {page.dates.length < 2 ? null : <Dates page={page} visit={visit} />}
    </>
  )
}

const tags: Readonly<Record<PromiseState, TagStatus>> = {
  open: 'run',
  kept: 'good',
  'kept-late': 'mute',
  'not-kept': 'mute',
  withdrawn: 'back',
}

const State = ({ page: { promise }, visit: { lang, today } }: Shown) => {
  const words = dialogueWords(lang).office
  const { state, said, due, code } = promise
  return (
    <>
      {state === 'open' && due < today ? (
        <Tag status="late">{words.dueIn.late}</Tag>
      ) : (
        <Tag status={tags[state]}>{words.promiseStates[state]}</Tag>
      )}{' '}
      {said === null ? null : <Tag status={said === 'so' ? 'good' : 'bad'}>{words.said[said]}</Tag>}{' '}
      <Small>
        {words.page.code} <Num>{code}</Num>
      </Small>{' '}
      <a href={`/hua/${code}`}>{words.page.publicPage}</a>
    </>
  )
}

const Story = ({ page: { said }, visit: { lang } }: Shown) => {
  const words = dialogueWords(lang).office.promise
  return (
    <Section title={words.story} full>
      {said.length === 0 ? (
        <p>{words.storyNone}</p>
      ) : (
        <Talk>
          {said.map(({ kind, day, text, vi, en }) => (
            <Turn
              who={vi === null ? 'person' : 'office'}
              by={`${vi === null || en === null ? words.people : nameOf({ vi, en }, lang)}: ${words.says[kind as keyof OfficeWords['promise']['says']]}`}
              when={shortDay(day, lang)}
            >
              <Prose text={text} />
            </Turn>
          ))}
        </Talk>
      )}
    </Section>
  )
}

/** Every day that was set; none is taken away. */
const Dates = ({ page: { dates }, visit: { lang } }: Shown) => {
  const { promise: words, acts } = dialogueWords(lang).office
  return (
    <Section title={words.dates}>
      <Table<PromisePage['dates'][number]>
        caption={words.dates}
        hideCaption
        rows={dates}
        columns={[
          { head: words.dates, header: true, cell: ({ due }) => <Num>{shortDay(due, lang)}</Num> },
          {
            head: acts.reason,
            cell: ({ n, reason }) => (n === 0 ? words.dateFirst : <Written>{reason}</Written>),
          },
        ]}
      />
    </Section>
  )
}
