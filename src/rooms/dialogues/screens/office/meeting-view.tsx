import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ErrorSummary,
  Facts,
  Intro,
  LinkButton,
  Num,
  Prose,
  Row,
  Section,
  Small,
  Tag,
  type TagStatus,
  Written,
} from '../../../../ui/index.ts'
import type { MeetingStage } from '../../meeting.ts'
import type { MeetingPage } from '../../reads/office/meeting-page.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'
import { Acts } from './act-form.tsx'
import { CorrectionTable } from './correction-table.tsx'
import { beforeActs } from './meeting-acts.tsx'
import { minutesActs } from './minutes-acts.tsx'
import { wrongOn } from './office-screen.ts'
import { QuestionTable } from './question-table.tsx'

interface Shown {
  page: MeetingPage
  visit: Visit
}

export const MeetingView = ({ page, visit }: Shown) => {
  const { meeting, questions } = page
  const words = dialogueWords(visit.lang).office
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={<Written>{meeting.subject}</Written>} tag={<State page={page} visit={visit} />}>
        <MeetingFacts page={page} visit={visit} />
        {meeting.project_id === null || meeting.projectName === null ? null : (
          <p>
            {words.works.ofMeeting}{' '}
            <a href={`/du-an/${meeting.project_id}`}>
              <Written>{meeting.projectName}</Written>
            </a>
          </p>
        )}
        <Ways page={page} visit={visit} />
      </Intro>
      <Acts acts={[...beforeActs, ...minutesActs]} page={page} visit={visit} folded={stillAsked(page)} />
      {meeting.kind === 'reception' ? null : (
        <Section id="y-kien" full title={words.count(words.page.questions, questions.length)}>
          {questions.length === 0 ? (
            <p>{words.page.none}</p>
          ) : (
            <QuestionTable questions={questions} meetingId={meeting.matter_id} works={page.works} lang={visit.lang} />
          )}
        </Section>
      )}
      <CorrectionTable page={page} lang={visit.lang} />
      <Conclusion page={page} visit={visit} />
    </>
  )
}

/** While the grid is kept and a question has no end, that comes first. */
const stillAsked = ({ acts, questions }: MeetingPage): boolean =>
  acts.has('record') && (questions.length === 0 || questions.some(({ state }) => state === 'open'))

const stageTags: Readonly<Record<MeetingStage, TagStatus>> = {
  called: 'run',
  held: 'run',
  'open-for-correction': 'run',
  frozen: 'good',
  cancelled: 'back',
}

const State = ({ page: { meeting, inTime }, visit: { lang } }: Shown) => {
  const { kinds, stages, receptionHeld, page } = dialogueWords(lang).office
  const { kind, stage, code } = meeting
  return (
    <>
      <Tag status={stageTags[stage]}>{kind === 'reception' && stage === 'held' ? receptionHeld : stages[stage]}</Tag>{' '}
      <Small>
        {kinds[kind]} · {page.code} <Num>{code}</Num>
        {inTime === undefined ? '' : ` · ${inTime ? page.inTime : page.notInTime}`}
      </Small>{' '}
      <a href={`/hop/${code}`}>{page.publicPage}</a>
    </>
  )
}

const MeetingFacts = ({ page: { meeting, names }, visit: { lang } }: Shown) => {
  const words = dialogueWords(lang).office.page
  const presiding = names.get(meeting.presided_by_post_id ?? '')
  const delegating = names.get(meeting.delegated_by_post_id ?? '')
  return (
    <Facts
      facts={[
        { term: words.when, value: `${meeting.starts_at}, ${longDay(meeting.held_on, lang)}` },
        { term: words.where, value: <Written>{[meeting.venue, meeting.hamlet].filter(Boolean).join(', ')}</Written> },
        presiding === undefined
          ? { term: words.convenor, value: nameOf(meeting, lang) }
          : {
              term: words.presided,
              value: `${nameOf(presiding, lang)}${delegating === undefined ? '' : ` (${words.delegated(nameOf(delegating, lang))})`}`,
            },
        ...(meeting.attendance === null ? [] : [{ term: words.attendance, value: <Num>{meeting.attendance}</Num> }]),
      ]}
    />
  )
}

const Ways = ({ page, visit: { lang } }: Shown) => {
  const { meeting, acts, works } = page
  const { page: words, book } = dialogueWords(lang).office
  const at = `/hop/${meeting.matter_id}`
  if (!works || meeting.stage === 'called' || meeting.stage === 'cancelled') return null
  if (meeting.kind === 'reception')
    return (
      <Row>
        <LinkButton href={`${at}/so-tiep`}>{book.open}</LinkButton>
      </Row>
    )
  return (
    <Row>
      {acts.has('record') ? (
        <LinkButton href={`${at}/ghi`} quiet={!stillAsked(page)}>
          {words.grid}
        </LinkButton>
      ) : null}
      <LinkButton href={`${at}/bien-ban`} quiet>
        {words.minutes}
      </LinkButton>
    </Row>
  )
}

const Conclusion = ({ page: { conclusion }, visit: { lang } }: Shown) => {
  const words = dialogueWords(lang).office.page
  if (conclusion === undefined) return null
  const { published_on: published, document_number: number, text } = conclusion
  return (
    <Section title={words.conclusion}>
      <Prose text={text} />
      <p>
        <Small>{published === null ? words.draft : words.published(number ?? '', longDay(published, lang))}</Small>
      </p>
    </Section>
  )
}
