import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Button,
  Columns,
  Facts,
  Flow,
  Form,
  Intro,
  LinkButton,
  PrintSheet,
  Prose,
  Row,
  ScreenOnly,
  Section,
  Small,
  Written,
} from '../../../../ui/index.ts'
import type { SignedMinutes } from '../../reads/office/minutes.ts'
import { minutesVi as paper } from '../../words/minutes.vi.ts'
import { dialogueWords } from '../../words.ts'
import { MinutesQuestions } from './minutes-questions.tsx'
import { bound } from './office-screen.ts'

/** Name of the form that opens names. */
export const openForm = 'mo-ten'

export const MinutesView = ({ minutes, visit }: { minutes: SignedMinutes; visit: Visit }) => {
  const { meeting, remarks, version } = minutes
  return (
    <>
      <Controls minutes={minutes} visit={visit} />
      <PrintSheet office={meeting.office} placeAndDay={paper.day(meeting.placeShort, meeting.held_on)}>
        {standing(minutes)}
      </PrintSheet>
      <div lang="vi">
        <Intro title={`${paper.title}: ${meeting.subject}`}>
          <MeetingFacts minutes={minutes} />
        </Intro>
        <Section title={paper.questions} full>
          <MinutesQuestions minutes={minutes} />
        </Section>
        {remarks === '' ? null : (
          <Section title={paper.remarks}>
            <Prose text={remarks} />
          </Section>
        )}
        <Flow>
          {version === undefined ? null : <p>{paper.end}</p>}
          <Columns three>
            {(['chair', 'keeper', 'people'] as const).map((who) => (
              <p>
                <b>{paper.signs[who]}</b>
                <br />
                <Small>{paper.signHint}</Small>
                <br />
                <br />
                <br />
                <br />
              </p>
            ))}
          </Columns>
        </Flow>
      </div>
    </>
  )
}

const Controls = ({ minutes: { meeting, opened, mayOpen }, visit }: { minutes: SignedMinutes; visit: Visit }) => {
  const words = dialogueWords(visit.lang).office
  const at = bound(visit, openForm)
  return (
    <ScreenOnly>
      <p>
        <a href={`/hop/${meeting.matter_id}`}>
          {words.back}: <Written>{meeting.subject}</Written>
        </a>
      </p>
      <p>{words.paper.print}</p>
      <Row>
        <LinkButton href={`/hop/${meeting.matter_id}/bien-ban.docx`} quiet>
          {words.paper.word}
        </LinkButton>
      </Row>
      {opened || !mayOpen ? null : (
        <Form action={at.action} clientKey={visit.key} id={openForm}>
          <p>{words.paper.openNote}</p>
          <Button quiet>{words.paper.open}</Button>
        </Form>
      )}
    </ScreenOnly>
  )
}

/** Which version this is: of one not yet read out the sheet says so. */
const standing = ({ meeting, version }: SignedMinutes): string => {
  const parts = [
    paper.code(meeting.code),
    version === undefined ? paper.draftNote : paper.version(version.version, shortDay(version.madeOn, 'vi')),
    meeting.frozen_on === null ? '' : paper.frozen(shortDay(meeting.frozen_on, 'vi')),
  ]
  return parts.filter(Boolean).join(' ')
}

const MeetingFacts = ({ minutes: { meeting, names } }: { minutes: SignedMinutes }) => {
  const presiding = names.get(meeting.presided_by_post_id ?? '')
  const delegating = names.get(meeting.delegated_by_post_id ?? '')
  const presided = [presiding?.vi ?? paper.unknown, delegating === undefined ? '' : paper.delegated(delegating.vi)]
  return (
    <Facts
      facts={[
        { term: paper.start, value: paper.startAt(meeting.starts_at, longDay(meeting.held_on, 'vi')) },
        { term: paper.venue, value: [meeting.venue, meeting.hamlet].filter(Boolean).join(', ') },
        { term: paper.presided, value: presided.filter(Boolean).join(' ') },
        {
          term: paper.attendance,
          value: meeting.attendance === null ? paper.unknown : paper.persons(meeting.attendance),
        },
      ]}
    />
  )
}
