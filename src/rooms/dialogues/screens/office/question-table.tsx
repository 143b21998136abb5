import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Num, Small, StackTable, Tag, type TagStatus, Written } from '../../../../ui/index.ts'
import type { QuestionState } from '../../question.ts'
import { nameOf } from '../../reads/office/posts.ts'
import type { ReadQuestion, WorkQuestion } from '../../reads/office/questions.ts'
import { dialogueWords } from '../../words.ts'

const stateTags: Readonly<Record<QuestionState, TagStatus>> = {
  open: 'soon',
  answered: 'good',
  promised: 'run',
  referred: 'up',
  withdrawn: 'back',
}

/** What was asked, what became of it; the words lead to the page where it is worked on. */
export const QuestionTable = ({
  questions,
  meetingId,
  works,
  lang,
}: {
  questions: readonly ReadQuestion[]
  meetingId: string
  works: boolean
  lang: Lang
}) => {
  const { page } = dialogueWords(lang).office
  return (
    <StackTable<ReadQuestion>
      caption={page.questions}
      hideCaption
      rows={questions}
      columns={[
        { head: page.number, stacked: 'half', cell: ({ number }) => <Num>{number}</Num> },
        {
          head: page.question,
          header: true,
          cell: (row) => (
            <>
              {works ? (
                <a href={`/hop/${meetingId}/y-kien/${row.number}`}>
                  <Written>{row.text}</Written>
                </a>
              ) : (
                <Written>{row.text}</Written>
              )}
              <br />
              <Small>{aboutOf(row, lang)}</Small>
            </>
          ),
        },
        { head: page.result, stacked: 'line', cell: (row) => <Result row={row} lang={lang} /> },
      ]}
    />
  )
}

/** Hamlet, topic and how it came, on one line. */
export const aboutOf = ({ hamlet, topicVi, topicEn, source, nameless }: WorkQuestion, lang: Lang): string => {
  const { from, page } = dialogueWords(lang).office
  return [hamlet, lang === 'vi' ? topicVi : topicEn, from[source], nameless ? page.nameless : '']
    .filter(Boolean)
    .join(' · ')
}

export const Result = ({ row, lang }: { row: ReadQuestion; lang: Lang }) => {
  const words = dialogueWords(lang).office
  const { state, answer, byVi, byEn, promise_id, line, due, promisedVi, promisedEn, petitionHref } = row
  return (
    <>
      <Tag status={stateTags[state]}>{words.states[state]}</Tag>
      {state === 'answered' && byVi !== null && byEn !== null ? (
        <>
          <br />
          {words.question.answered(nameOf({ vi: byVi, en: byEn }, lang))}: <Written>{answer}</Written>
        </>
      ) : null}
      {promise_id !== null && due !== null && promisedVi !== null && promisedEn !== null ? (
        <>
          <br />
          <a href={`/hua/${promise_id}`}>
            <Written>{line}</Written>
          </a>
          <br />
          <Small>{words.page.promisedBy(nameOf({ vi: promisedVi, en: promisedEn }, lang), shortDay(due, lang))}</Small>
        </>
      ) : null}
      {petitionHref === undefined ? null : (
        <>
          <br />
          <a href={petitionHref}>{words.page.petition}</a>
        </>
      )}
    </>
  )
}
