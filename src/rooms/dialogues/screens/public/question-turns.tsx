import type { Visit } from '../../../../civic/screen/screen.ts'
import { Num, Prose, Tag, Turn, Written } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'
import { PromiseStatus } from './promise-status.tsx'
import { dueWords, topicName } from './said.ts'

interface Asked {
  question: MeetingPage['questions'][number]
  page: MeetingPage
  visit: Visit
}

/** One question: what about and from where; its words if they were read out; the answer, the promise, the petition. */
export const QuestionTurns = ({ question, page, visit }: Asked) => {
  const { meeting: words } = dialogueWords(visit.lang).public
  const { number, hamlet, topic, source, state } = question
  const read = readOut(page, number)
  const about = [topicName(page.topics, topic, visit.lang), hamlet, words.sources[source]].filter(Boolean).join(', ')
  const waiting = page.meeting.presided_by_post_id === null
  return (
    <>
      <Turn who="person" by={words.questions.number(number)} when={about}>
        {read === undefined || state === 'withdrawn' ? null : <Prose text={read.question} />}
        {state === 'withdrawn' ? <p>{words.questions.withdrawn}</p> : null}
        {state === 'open' ? <p>{waiting ? words.questions.waiting : words.questions.open}</p> : null}
      </Turn>
      <Answered question={question} page={page} visit={visit} />
      <PromisedTo question={question} page={page} visit={visit} />
      <BecamePetition question={question} page={page} visit={visit} />
    </>
  )
}

const readOut = ({ minutes }: MeetingPage, number: number) =>
  minutes.at(-1)?.content.questions.find((question) => question.number === number)

const Answered = ({ question, page, visit: { lang } }: Asked) => {
  const words = dialogueWords(lang).public.meeting.questions
  const { answered_by_post_id: by } = question
  if (by === null) return null
  const answer = readOut(page, question.number)?.answer
  return (
    <Turn who="office" by={postTitle(page.posts, by, lang)} when={words.answeredOnSpot}>
      {answer ? <Prose text={answer} /> : null}
    </Turn>
  )
}

const PromisedTo = ({ question, page, visit: { today, lang } }: Asked) => {
  const words = dialogueWords(lang).public.meeting.questions
  const promise = page.promises.find(({ matter_id }) => matter_id === question.promise_id)
  if (promise === undefined) return null
  return (
    <Turn
      who="office"
      by={postTitle(page.posts, promise.post_id, lang)}
      when={`${words.promisedBy}, ${dueWords({ firstDue: promise.first_due, due: promise.due }, lang)}`}
    >
      <p>
        <a href={`/hua/${promise.public_code}`}>
          <Written>{promise.line}</Written>
        </a>
      </p>
      <p>
        <PromiseStatus {...promise} firstDue={promise.first_due} today={today} lang={lang} />
      </p>
    </Turn>
  )
}

/** The petition's own page is named once it is public itself. */
const BecamePetition = ({ question, visit: { lang } }: Asked) => {
  const { questions, petitionStages } = dialogueWords(lang).public.meeting
  const { petition_code: code, petition_stage: stage, state } = question
  if (state !== 'referred') return null
  const look = stage === 'settled' ? 'good' : stage === 'disagrees' ? 'bad' : stage === 'in-review' ? 'up' : 'run'
  return (
    <Turn
      who="act"
      by={questions.petition}
      when={
        code === null ? null : (
          <a href={`/viec/${code}`}>
            <Num>{code}</Num>
          </a>
        )
      }
    >
      {stage === null ? null : (
        <p>
          <Tag status={look}>{petitionStages[stage]}</Tag>
        </p>
      )}
    </Turn>
  )
}
