import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Button,
  ErrorSummary,
  Form,
  Intro,
  type Lang,
  Note,
  Section,
  Small,
  Tag,
  Written,
} from '../../../../ui/index.ts'
import type { Followed, FollowedQuestion } from '../../reads/public/followed.ts'
import { dialogueWords } from '../../words.ts'
import { CorrectPart, WithdrawPart } from './follow-minutes.tsx'
import { HouseholdPart } from './follow-obstacle.tsx'
import { PromisePart, VerdictPart } from './follow-promise.tsx'
import { WordsPart } from './follow-words.tsx'
import { petitionForm } from './following.ts'
import { whenHeld } from './said.ts'
import { bound } from './screen.ts'

export const followTitle = (data: Followed, lang: Lang): string => {
  const words = dialogueWords(lang).public.follow
  return data.is === 'question' ? words.title(data.point) : words.obstacle(data.point)
}

/** How it stands, what was promised and the asker's word on it; then what was said, and what may still be done. */
export const FollowView = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const { follow: words, works } = dialogueWords(visit.lang).public
  const state = data.is === 'question' ? data.question.state : data.obstacle.state
  const wrong = visit.attempt === undefined ? [] : bound(visit, visit.attempt.form).problems
  return (
    <>
      <ErrorSummary errors={wrong} />
      <Intro title={followTitle(data, visit.lang)} tag={<Tag status="run">{words.states[state]}</Tag>}>
        {data.is === 'question' ? (
          <AtMeeting data={data} lang={visit.lang} />
        ) : (
          <p>
            {works.follow.project}:{' '}
            <a href={`/du-an/${data.project.public_code}`}>
              <Written>{data.project.name}</Written>
            </a>
          </p>
        )}
      </Intro>
      {data.is === 'question' && state === 'referred' ? <Referred data={data} visit={visit} /> : null}
      {data.is === 'question' ? <VerdictPart data={data} visit={visit} /> : null}
      {data.is === 'question' ? <PromisePart data={data} visit={visit} /> : null}
      {data.is === 'obstacle' ? <HouseholdPart data={data} visit={visit} /> : null}
      <WordsPart data={data} lang={visit.lang} />
      {data.is === 'question' ? <CorrectPart data={data} visit={visit} /> : null}
      {data.is === 'question' ? <WithdrawPart data={data} visit={visit} /> : null}
      <Leave lang={visit.lang} />
    </>
  )
}

const AtMeeting = ({ data: { meeting }, lang }: { data: FollowedQuestion; lang: Lang }) => {
  const words = dialogueWords(lang).public.follow
  return (
    <p>
      {words.meeting}:{' '}
      <a href={`/hop/${meeting.public_code}`}>
        <Written>{meeting.subject}</Written>
      </a>
      <br />
      <Small>
        {whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, lang)}, {meeting.venue}
      </Small>
    </p>
  )
}

/** This browser was opened before the question became a petition; its code now opens that, as long as it is one. */
const Referred = ({ data: { question, meeting, point }, visit }: { data: FollowedQuestion; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.follow
  const form = bound(visit, petitionForm)
  return (
    <Note>
      <p>{question.petition_id === null ? words.elsewhere : words.referred}</p>
      {question.petition_id === null ? null : (
        <Form
          action={form.action}
          clientKey={visit.key}
          id={petitionForm}
          hidden={{ meeting: meeting.matter_id, number: String(point) }}
        >
          <Button>{words.petition}</Button>
        </Form>
      )}
    </Note>
  )
}

/** How to leave nothing on a machine that others use. */
const Leave = ({ lang }: { lang: Lang }) => {
  const words = dialogueWords(lang).public.follow.leave
  return (
    <Section title={words.title} noPrint>
      <p>{words.text}</p>
      <Form action="/ra" clientKey="">
        <Button quiet>{words.button}</Button>
      </Form>
    </Section>
  )
}
