import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Columns, Flow, Form, Section, TextArea, VerdictBox, Written } from '../../../../ui/index.ts'
import type { FollowedQuestion } from '../../reads/public/followed.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'
import { notSoForm, soForm, toJudge } from './following.ts'
import { PromiseStatus } from './promise-status.tsx'
import { dueWords } from './said.ts'
import { bound } from './screen.ts'

interface Shown {
  data: FollowedQuestion
  visit: Visit
}

/** What was promised to them, by whom, for when. */
export const PromisePart = ({ data: { promise, posts }, visit: { today, lang } }: Shown) => {
  const words = dialogueWords(lang).public.follow
  if (promise === undefined) return null
  const { first_due: firstDue, due } = promise
  return (
    <Section title={words.promise} id="loi-hua">
      <p>
        <PromiseStatus {...promise} firstDue={firstDue} today={today} lang={lang} />
      </p>
      <p>
        <a href={`/hua/${promise.public_code}`}>
          <Written>{promise.line}</Written>
        </a>
        <br />
        {postTitle(posts, promise.post_id, lang)}, {dueWords({ firstDue, due }, lang)}
      </p>
      {promise.said === null ? null : <p>{promise.said === 'so' ? words.saidSo : words.saidNotSo}</p>}
    </Section>
  )
}

/** Where the asker says whether it is so. Both answers weigh the same; a code that an office printed only looks. */
export const VerdictPart = ({ data, visit }: Shown) => {
  const words = dialogueWords(visit.lang).public.follow
  const promise = toJudge(data)
  if (promise === undefined) return null
  if (data.power === 'read')
    return (
      <VerdictBox title={words.readOnly}>
        <p>{words.readOnlyText}</p>
      </VerdictBox>
    )
  const hidden = { promise: promise.matter_id }
  const notSo = bound(visit, notSoForm)
  return (
    <VerdictBox title={words.isItSo}>
      <p>
        <b>
          <Written>{promise.line}</Written>
        </b>
      </p>
      <p>{words.who}</p>
      <Columns>
        <Flow>
          <Form action={bound(visit, soForm).action} clientKey={visit.key} id={soForm} hidden={hidden}>
            <Button>{words.so}</Button>
          </Form>
        </Flow>
        <Form action={notSo.action} clientKey={visit.key} id={notSoForm} hidden={hidden}>
          <TextArea label={words.reason} hint={words.notSoHint} rows={3} {...notSo.field('reason')} />
          <Button>{words.notSo}</Button>
        </Form>
      </Columns>
    </VerdictBox>
  )
}
