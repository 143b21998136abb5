import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Note,
  Section,
  TextArea,
} from '../../../../ui/index.ts'
import type { StandingPost } from '../../directing.ts'
import { standingName } from '../../posts.ts'
import type { LateDuty } from '../../reads/late.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import { LateTable } from './late-table.tsx'

/** Name of the form, and its id on the page. */
export const askForm = 'hoi'

interface Asking {
  post: StandingPost
  mayAsk: boolean
  /** It has been asked and has not answered. */
  pending: boolean
  late: readonly LateDuty[]
  visit: Visit
}

export const AskView = ({ post, mayAsk, pending, late, visit }: Asking) => {
  const { lang } = visit
  const words = programmeWords(lang).discipline.asking
  const at = bound(visit, askForm)
  return (
    <>
      <ErrorSummary errors={at.problems} />
      <Intro title={words.title(standingName(lang, post))} />
      {late.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <LateTable rows={late} caption={words.matters} lang={lang} />
      )}
      {pending ? (
        <Note>
          <p>{words.pending}</p>
        </Note>
      ) : null}
      {mayAsk && !pending && late.length > 0 ? (
        <Section title={words.title2}>
          <Form action={at.action} clientKey={visit.key} id={askForm} hidden={{ post: post.id }}>
            <TextArea {...at.field('question', words.usual)} label={words.question} rows={3} />
            <ActionBar>
              <Button>{words.send}</Button>
            </ActionBar>
          </Form>
        </Section>
      ) : null}
    </>
  )
}
