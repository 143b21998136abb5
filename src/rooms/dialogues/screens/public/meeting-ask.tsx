import type { Visit } from '../../../../civic/screen/screen.ts'
import { LinkButton, Row, Section } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { takesQuestions } from './asking-ahead.ts'

/** How to ask ahead, as long as the meeting takes questions. */
export const MeetingAsk = ({ page: { meeting }, visit }: { page: MeetingPage; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.meeting.ask
  if (!takesQuestions(meeting, visit.today)) return null
  const reception = meeting.kind === 'reception'
  const here = `/hop/${meeting.public_code}`
  return (
    <Section title={words.title} id="gui-cau-hoi" noPrint>
      <p>{reception ? words.reception : words.text}</p>
      <Row>
        <LinkButton href={`${here}/hoi`}>{reception ? words.register : words.button}</LinkButton>
        <LinkButton href={`${here}/giay-moi`} quiet>
          {words.sheet}
        </LinkButton>
      </Row>
      <p>{words.others}</p>
      <p>
        <a href="/tra-cuu">{words.mine}</a>
      </p>
    </Section>
  )
}
