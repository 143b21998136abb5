import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, ErrorSummary, Form, Intro, Lead, LinkButton, Num, Section } from '../../../../ui/index.ts'
import type { Petition } from '../../subject.ts'
import { petitionWords } from '../../words.ts'
import { boundForm, errorsOf } from './bound-form.ts'
import { Points } from './matter-points.tsx'

/** Why, which matter, what happens; then the one button that cannot be undone. */
export const HandOverView = ({
  petition,
  questions,
  visit,
}: {
  petition: Petition
  questions: readonly { text: string }[]
  visit: Visit
}) => {
  const words = petitionWords(visit.lang).office.work
  const bound = boundForm(visit, 'ban-giao')
  return (
    <>
      <ErrorSummary errors={errorsOf(visit)} />
      <Intro title={words.handOverTitle}>
        <Lead>{words.handOverWhy}</Lead>
      </Intro>
      <Section title={words.question}>
        <p>
          {words.code} <Num>{petition.matter.public_code}</Num>
        </p>
        <Points texts={questions.map(({ text }) => text)} lang={visit.lang} />
      </Section>
      <Section title={words.handOverThen}>
        <ol class="flow">
          {words.handOverWhat.map((what, at) => (
            <li>
              {at + 1}. {what}
            </li>
          ))}
        </ol>
        <p>
          <b>{words.handOverNoReturn}</b>
        </p>
        <Form action={bound.action} clientKey={bound.key} id={bound.name}>
          <ActionBar>
            <Button>{words.handOverButton}</Button>
            <LinkButton href={`/viec/${petition.matter_id}`} quiet>
              {words.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Section>
    </>
  )
}
