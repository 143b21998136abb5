import type { Topic } from '../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Check,
  Choice,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  LinkButton,
  Row,
  Small,
  TextArea,
  TextInput,
  Written,
} from '../../../../ui/index.ts'
import type { Invitation } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { Accusing } from './accusing.tsx'
import { askForm, takesQuestions } from './asking-ahead.ts'
import { whenHeld } from './said.ts'
import { bound } from './screen.ts'

export type Asking = Invitation & { topics: readonly Topic[] }

/** One page: what, what kind, where; whom to call, only if they want to say. */
export const AskView = ({ asking, visit }: { asking: Asking; visit: Visit }) => {
  const { meeting } = asking
  const words = dialogueWords(visit.lang).public
  const open = takesQuestions(meeting, visit.today)
  const { problems } = bound(visit, askForm)
  return (
    <>
      <ErrorSummary errors={problems} />
      <Intro title={meeting.kind === 'reception' ? words.ask.titleReception : words.ask.title}>
        {open ? <Lead>{words.ask.lead}</Lead> : null}
        <p>
          <Small>{words.kinds[meeting.kind]}</Small>
          <br />
          <b>
            <Written>{meeting.subject}</Written>
          </b>
          <br />
          {whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, visit.lang)}, {meeting.venue}
        </p>
      </Intro>
      {open ? <AskForm asking={asking} visit={visit} /> : <Over asking={asking} visit={visit} />}
    </>
  )
}

const AskForm = ({ asking, visit }: { asking: Asking; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.ask
  const to = bound(visit, askForm)
  const topics = asking.topics.map(({ id, name_vi, name_en }) => ({
    value: id,
    label: visit.lang === 'vi' ? name_vi : name_en,
  }))
  return (
    <Form action={to.action} clientKey={visit.key} id={askForm} hidden={{ meeting: asking.meeting.matter_id }}>
      <Accusing visit={visit} form={askForm} />
      <TextArea label={words.what} hint={words.whatHint} {...to.field('text')} />
      <Choice label={words.topic} options={topics} {...to.field('topic')} />
      <TextInput label={words.hamlet} optional {...to.field('hamlet', asking.meeting.hamlet)} />
      <TextInput label={words.name} hint={words.nameHint} optional autoComplete="name" {...to.field('name')} />
      <TextInput
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        short
        optional
        autoComplete="tel"
        {...to.field('phone')}
      />
      <Check
        label={words.nameless}
        hint={words.namelessHint}
        checked={to.field('nameless').value === '1'}
        {...to.control('nameless')}
      />
      <ActionBar>
        <Button>{words.send}</Button>
      </ActionBar>
    </Form>
  )
}

/** Nobody is left at a dead end. */
const Over = ({ asking: { meeting, place }, visit }: { asking: Asking; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.ask
  return (
    <EmptyState
      action={
        <Row>
          <LinkButton href={`/gui?noi=${place.id}`}>{words.petition}</LinkButton>
          <LinkButton href={`/hop/${meeting.public_code}`} quiet>
            {words.back}
          </LinkButton>
        </Row>
      }
    >
      {words.over}
    </EmptyState>
  )
}
