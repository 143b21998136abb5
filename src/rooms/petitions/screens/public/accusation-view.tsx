import { looksLikeAccusation } from '../../../../../packages/vietnamese/src/index.ts'
import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, Form, Intro, Lead, LinkButton, Row, Section } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { fileForm } from './filing.ts'

/** Asked only when the words look like an accusation against a person, or it was asked already. */
export const AccusationQuestion = ({
  visit,
  points,
  error,
}: {
  visit: Visit
  points: readonly string[]
  error?: string | undefined
}) => {
  const words = petitionWords(visit.lang).sender.accusation
  const answer = typed(visit, fileForm, 'accusation')
  if (error === undefined && answer === '' && !looksLikeAccusation(points.join('\n'))) return null
  return (
    <Choice
      name="accusation"
      label={words.ask}
      hint={words.hint}
      error={error}
      value={answer}
      options={[
        { value: 'no', label: words.no },
        { value: 'yes', label: words.yes },
      ]}
    />
  )
}

/** Nothing was stored, and where to go. The empty form lets the language switch show the same again. */
export const Elsewhere = ({ visit }: { visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.accusation
  return (
    <>
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <Section title={words.where}>
        <p>{words.places}</p>
        <p>{words.erased}</p>
        <Row>
          <LinkButton href="/" quiet>
            {words.home}
          </LinkButton>
          <LinkButton href="/gui" quiet>
            {words.again}
          </LinkButton>
        </Row>
      </Section>
      <Form action={`/gui/${fileForm}`} clientKey={visit.key} id={fileForm} hidden={{ accusation: 'yes' }} />
    </>
  )
}
