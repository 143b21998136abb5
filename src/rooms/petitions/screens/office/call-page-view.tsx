import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Button,
  Choice,
  ErrorSummary,
  Form,
  Intro,
  LinkButton,
  Note,
  Num,
  Row,
  Section,
  Written,
} from '../../../../ui/index.ts'
import type { Call } from '../../reads/office/call.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { boundForm, errorsOf } from './bound-form.ts'
import { ContactPart } from './contact.tsx'
import { Points } from './matter-points.tsx'

export const reportForm = 'ket-qua'

/** In the order of a call: the number, what to say, what else to read out, how it went. */
export const CallView = ({ call, visit }: { call: Call; visit: Visit }) => {
  const { petition, news, toRead } = call
  const words = petitionWords(visit.lang).office.call
  return (
    <>
      <ErrorSummary errors={errorsOf(visit)} />
      <Intro title={words.title}>
        <About call={call} visit={visit} />
      </Intro>
      <ContactPart contact={call.contact} petition={petition.matter_id} visit={visit} />
      <Section title={words.text}>
        {news === undefined ? (
          <p>{words.noNews}</p>
        ) : (
          <Note>
            <p>{newsText(call, news, visit)}</p>
          </Note>
        )}
      </Section>
      {toRead.length === 0 ? null : (
        <Section title={words.toRead}>
          <Points texts={toRead} lang={visit.lang} />
        </Section>
      )}
      {call.reports ? <Report visit={visit} /> : null}
      {call.reports ? null : (
        <Row>
          <LinkButton href="/ban" quiet>
            {words.toDesk}
          </LinkButton>
        </Row>
      )}
    </>
  )
}

/** Which petition it is; whoever only has it on the call list is not led to the whole of it. */
const About = ({ call: { petition, mayRead }, visit }: { call: Call; visit: Visit }) => {
  const title = petition.title ?? petitionWords(visit.lang).office.call.untitled
  return (
    <p>
      {mayRead ? <a href={`/viec/${petition.matter_id}`}>{title}</a> : <Written>{title}</Written>}{' '}
      <Num>{petition.matter.public_code}</Num>
    </p>
  )
}

const newsText = ({ petition, posts }: Call, news: NonNullable<Call['news']>, { lang, publicUrl }: Visit): string => {
  const words = petitionWords(lang).office.call
  const approver = petition.answered?.decided_by_post_id
  const speaks = news === 'answered' || news === 'promised' ? (approver ?? petition.post_id) : petition.post_id
  return words.texts[news]({
    title: petition.title ?? words.untitled,
    code: petition.matter.public_code,
    post: postTitle(posts, speaks, lang),
    site: `${publicUrl}/tra-cuu`,
    day: petition.promised_for === null ? '' : longDay(petition.promised_for, lang),
  })
}

const Report = ({ visit }: { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  const bound = boundForm(visit, reportForm)
  return (
    <Section id="ket-qua-goi" title={words.result}>
      <Form action={bound.action} clientKey={bound.key} id={bound.name}>
        <Choice
          {...bound.field('outcome')}
          label={words.outcome}
          options={[
            { value: 'reached', label: words.outcomes.reached },
            { value: 'not-reached', label: words.outcomes['not-reached'] },
          ]}
        />
        <Row>
          <Button>{words.save}</Button>
          <LinkButton href="/ban" quiet>
            {words.toDesk}
          </LinkButton>
        </Row>
      </Form>
    </Section>
  )
}
