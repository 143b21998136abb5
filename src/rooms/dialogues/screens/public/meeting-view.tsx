import type { Visit } from '../../../../civic/screen/screen.ts'
import { Intro, Items, Num, PrintSheet, Section, Small, Steps, Written } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingAsk } from './meeting-ask.tsx'
import { MeetingChanges } from './meeting-changes.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { MeetingConclusion, MeetingMinutes } from './meeting-minutes.tsx'
import { MeetingProject } from './meeting-project.tsx'
import { MeetingQuestions } from './meeting-questions.tsx'
import { MeetingStatus } from './meeting-status.tsx'
import { stepsOf } from './meeting-steps.ts'
import { officeName, placeInSentence } from './said.ts'

/** When and where, how to ask; after it what became of each question, the conclusion, the minutes and their corrections. */
export const MeetingView = ({ page, visit }: { page: MeetingPage; visit: Visit }) => {
  const { meeting, office } = page
  const { today, lang } = visit
  const words = dialogueWords(lang).public
  const steps = stepsOf(page, visit)
  return (
    <>
      <PrintSheet office={office.name_vi} />
      <Intro
        title={<Written>{meeting.subject}</Written>}
        tag={<MeetingStatus stage={meeting.stage} heldOn={meeting.held_on} today={today} lang={lang} />}
      >
        <p>
          <Small>
            {words.kinds[meeting.kind]}, {officeName(office, lang)}. {words.meeting.code}{' '}
            <Num>{meeting.public_code}</Num>
          </Small>
        </p>
        <MeetingFacts page={page} lang={lang} />
        <MeetingProject page={page} lang={lang} />
        {meeting.stage === 'cancelled' ? <p>{words.meeting.cancelled}</p> : null}
        {meeting.stage === 'called' && meeting.held_on < today ? <p>{words.meeting.unrecorded}</p> : null}
      </Intro>
      {steps.length === 0 ? null : <Steps label={words.meeting.steps.label} steps={steps} />}
      <MeetingChanges page={page} lang={lang} />
      <MeetingAsk page={page} visit={visit} />
      <MeetingConclusion page={page} lang={lang} />
      {meeting.kind === 'reception' ? (
        <Received page={page} lang={lang} />
      ) : (
        <MeetingQuestions page={page} visit={visit} />
      )}
      <MeetingMinutes page={page} lang={lang} />
      <Elsewhere page={page} lang={lang} />
    </>
  )
}

const Received = ({ page: { meeting, received }, lang }: { page: MeetingPage; lang: Visit['lang'] }) => {
  const words = dialogueWords(lang).public.meeting.received
  if (meeting.presided_by_post_id === null) return null
  return (
    <Section title={words.title}>
      <p>
        <b>{words.persons(received)}</b>
      </p>
      <p>{words.text}</p>
    </Section>
  )
}

const Elsewhere = ({ page: { place }, lang }: { page: MeetingPage; lang: Visit['lang'] }) => {
  const words = dialogueWords(lang).public.meeting
  const named = placeInSentence(place, lang)
  return (
    <Section title={words.elsewhere} noPrint>
      <Items
        items={[
          { href: `/lich?noi=${place.id}`, title: words.ofPlace(named) },
          { href: `/hua?noi=${place.id}`, title: words.promisesOfPlace(named) },
          { href: `/noi/${place.id}`, title: place.name },
        ]}
      />
    </Section>
  )
}
