import { looksLikeAccusation } from '../../../../../packages/vietnamese/src/index.ts'
import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, Form, Intro, Lead, LinkButton, Row, Section } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { entryAction, entryForm } from './entering.ts'

/** Asked only when the words look like an accusation against a person, or it was asked already. */
export const EntryAccusation = ({
  visit,
  points,
  error,
}: {
  visit: Visit
  points: readonly string[]
  error: string | undefined
}) => {
  const words = petitionWords(visit.lang).office.entry
  const answer = typed(visit, entryForm, 'accusation')
  if (error === undefined && answer === '' && !looksLikeAccusation(points.join('\n'))) return null
  return (
    <Choice
      name="accusation"
      label={words.accusation}
      error={error}
      value={answer}
      options={[
        { value: 'no', label: words.accusationNo },
        { value: 'yes', label: words.accusationYes },
      ]}
    />
  )
}

/** Nothing was stored, and where the sender is to go. The empty form lets the language switch show the same again. */
export const EntryElsewhere = ({ visit }: { visit: Visit }) => {
  const { sender, office } = petitionWords(visit.lang)
  return (
    <>
      <Intro title={sender.accusation.title}>
        <Lead>{sender.accusation.lead}</Lead>
      </Intro>
      <Section title={sender.accusation.where}>
        <p>{sender.accusation.places}</p>
        <p>{sender.accusation.erased}</p>
        <Row>
          <LinkButton href="/nhap">{office.entry.next}</LinkButton>
          <LinkButton href="/ban" quiet>
            {office.call.toDesk}
          </LinkButton>
        </Row>
      </Section>
      <Form action={entryAction(visit, 1)} clientKey={visit.key} id={entryForm} hidden={{ accusation: 'yes' }} />
    </>
  )
}
