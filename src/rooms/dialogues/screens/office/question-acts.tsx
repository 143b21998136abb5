import { type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Check, TextArea, TextInput } from '../../../../ui/index.ts'
import { answerOnSpot } from '../../deeds/answer-on-spot.ts'
import { promiseAtMeeting } from '../../deeds/promise-at-meeting.ts'
import { referQuestion } from '../../deeds/refer-question.ts'
import { reviseQuestion } from '../../deeds/revise-question.ts'
import { withdrawQuestion } from '../../deeds/withdraw-question.ts'
import type { QuestionPage } from '../../reads/office/question-page.ts'
import type { ActForm } from './act-form.tsx'
import { Confirm, onMeeting, PostSelect, TopicSelect, ticked } from './inputs.tsx'
import { backToMeeting } from './meeting-acts.tsx'
import { askedNumber } from './office-screen.ts'

const onQuestion =
  (...names: string[]) =>
  (body: FormBody, visit: Visit) => ({ ...onMeeting(...names)(body, visit), number: askedNumber(visit) })

const chairOf = ({ meeting }: QuestionPage): string => meeting.presided_by_post_id ?? meeting.convenor_post_id

const answer: ActForm<QuestionPage> = {
  name: 'tra-loi',
  open: ({ acts }) => acts.has('answer'),
  title: ({ question }) => question.answer,
  form: form(answerOnSpot, { input: onQuestion('answer', 'by'), next: backToMeeting }),
  Fields: ({ page, at, visit, words: { question } }) => (
    <>
      <TextArea {...at.field('answer', page.question.answer ?? '')} label={question.answerText} rows={4} />
      <PostSelect
        at={at}
        visit={visit}
        name="by"
        label={question.by}
        posts={page.posts}
        otherwise={page.question.answered_by_post_id ?? chairOf(page)}
      />
    </>
  ),
}

const promise: ActForm<QuestionPage> = {
  name: 'hua',
  open: ({ acts }) => acts.has('promise'),
  title: ({ question }) => question.promise,
  form: form(promiseAtMeeting, {
    input: (body, visit) => ({
      ...onQuestion('post', 'line', 'due')(body, visit),
      confirmed: ticked(body, 'confirmed'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page, at, visit, words: { question } }) => (
    <>
      <TextInput {...at.field('line')} label={question.line} hint={question.lineHint} />
      <PostSelect
        at={at}
        visit={visit}
        name="post"
        label={question.post}
        posts={page.posts}
        otherwise={chairOf(page)}
      />
      <TextInput {...at.field('due')} type="date" label={question.due} short />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

const refer: ActForm<QuestionPage> = {
  name: 'chuyen',
  open: ({ acts }) => acts.has('refer'),
  title: ({ question }) => question.refer,
  form: form(referQuestion, { input: onQuestion(), next: backToMeeting }),
  Fields: ({ words: { question } }) => <p>{question.referHint}</p>,
}

const revise: ActForm<QuestionPage> = {
  name: 'sua-loi',
  open: ({ acts }) => acts.has('revise'),
  title: ({ question }) => question.revise,
  form: form(reviseQuestion, {
    input: (body, visit) => ({
      ...onQuestion('text', 'topic', 'hamlet')(body, visit),
      nameless: ticked(body, 'nameless'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { question, topics }, at, visit, words: { asking } }) => (
    <>
      <TextArea {...at.field('text', question.text ?? '')} label={asking.text} rows={4} />
      <TopicSelect at={at} visit={visit} topics={topics} otherwise={question.topic} />
      <TextInput {...at.field('hamlet', question.hamlet)} label={asking.hamlet} optional />
      <Check
        {...at.control('nameless')}
        checked={at.several('nameless', question.nameless ? ['1'] : []).value.includes('1')}
        label={asking.nameless}
      />
    </>
  ),
}

const withdraw: ActForm<QuestionPage> = {
  name: 'rut',
  open: ({ acts }) => acts.has('withdraw'),
  title: ({ question }) => question.withdraw,
  form: form(withdrawQuestion, { input: onQuestion(), next: backToMeeting }),
  Fields: () => null,
}

export const questionActs: readonly ActForm<QuestionPage>[] = [answer, promise, refer, revise, withdraw]
