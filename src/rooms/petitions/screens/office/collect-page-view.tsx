import type { Visit } from '../../../../civic/screen/screen.ts'
import { ErrorSummary, Intro, LinkButton, Note, Num, Row, Section, Small, Written } from '../../../../ui/index.ts'
import type { Collecting } from '../../reads/office/collect.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { errorsOf } from './bound-form.ts'
import { Standing } from './collect-page-standing.tsx'
import { VerdictEntry, WithdrawEntry } from './collect-page-verdict.tsx'
import { ContactPart } from './contact.tsx'
import { Points } from './matter-points.tsx'

/** In the order of a call: the number, what to say, what to read out, what the sender says. */
export const CollectView = ({ collecting, visit }: { collecting: Collecting; visit: Visit }) => {
  const { petition, waits } = collecting
  const words = petitionWords(visit.lang).office.call
  return (
    <>
      <ErrorSummary errors={errorsOf(visit)} />
      <Intro title={words.collectTitle}>
        <p>
          <Written>{titleOf(collecting, visit)}</Written> <Num>{petition.matter.public_code}</Num>
        </p>
      </Intro>
      {waits ? (
        <>
          <ContactPart contact={collecting.contact} petition={petition.matter_id} visit={visit} />
          <Script collecting={collecting} visit={visit} />
        </>
      ) : (
        <Standing collecting={collecting} visit={visit} />
      )}
      {collecting.offered}
      <AskedAndAnswered collecting={collecting} visit={visit} />
      {waits ? <VerdictEntry visit={visit} /> : null}
      <WithdrawEntry petition={petition} visit={visit} />
      <Row>
        <LinkButton href="/ban" quiet>
          {words.toDesk}
        </LinkButton>
      </Row>
    </>
  )
}

const titleOf = ({ petition, words: { title } }: Collecting, { lang }: Visit): string =>
  title ?? petition.title ?? petitionWords(lang).office.call.untitled

const Script = ({ collecting, visit }: { collecting: Collecting; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  const { petition, posts, answered } = collecting
  const title = titleOf(collecting, visit)
  const post = postTitle(posts, answered.decided_by_post_id ?? petition.post_id, visit.lang)
  return (
    <Section title={words.script}>
      <Note>
        <p>{petition.ratedBranch === 'front' ? words.scriptParty : words.scriptFront}</p>
        <p>{words.scriptMatter({ title, code: petition.matter.public_code, post })}</p>
        <p>{words.scriptQuestion}</p>
      </Note>
    </Section>
  )
}

const AskedAndAnswered = ({ collecting, visit }: { collecting: Collecting; visit: Visit }) => {
  const { call, work } = petitionWords(visit.lang).office
  const { published, questions, answers } = collecting.words
  return (
    <Section title={call.askedAndAnswered}>
      <p>
        <Small>{published ? call.published : call.notPublished}</Small>
      </p>
      <h3>{work.question}</h3>
      <Points texts={questions} lang={visit.lang} />
      <h3>{work.answer}</h3>
      <Points texts={answers} lang={visit.lang} />
    </Section>
  )
}
