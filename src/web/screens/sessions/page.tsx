import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { sessionsOf } from '../../../civic/actor/own-sessions.ts'
import { findResetNotice } from '../../../civic/actor/reset-notice.ts'
import { machinesTrustedBy } from '../../../civic/actor/trusted-machine.ts'
import { anyone, type Screen } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ActionBar, Button, EmptyState, Form, Intro, Lead, Note, Section, Small } from '../../../ui/index.ts'
import { mounted } from '../../mounted.ts'
import type { MountedPage, WebVisit } from '../../web.ts'
import { webWords } from '../../words.ts'
import { webScreen } from '../web-screen.ts'
import { sessionActs } from './acts.ts'
import { Sessions, Trusted } from './machines.tsx'

/** Anyone who signed in, whichever post they act as; so the session is asked, not the actor. */
const screen: Screen = webScreen({
  path: '/ban/phien',
  reads: 'app',
  entrance: 'sign-in',
  may: anyone,
  read: async ({ db }, { session }) => {
    if (session === undefined) throw new Refusal('not-allowed')
    const { officerId } = session
    return {
      here: session.id,
      open: await sessionsOf(db, officerId),
      trusted: await machinesTrustedBy(db, officerId),
      resetOn: await findResetNotice(db, officerId),
    }
  },
  view: ({ here, open, trusted, resetOn }, visit) => {
    const words = webWords(visit.lang).sessions
    const body = (
      <>
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        {resetOn === undefined ? null : <WasReset day={shortDay(resetOn, visit.lang)} visit={visit} />}
        <Sessions open={open} here={here} visit={visit} />
        {open.length > 1 ? <EndOthers visit={visit} /> : <p>{words.onlyHere}</p>}
        <p>
          <Small>{words.kept}</Small>
        </p>
        <Section title={words.trusted} full>
          {trusted.length === 0 ? (
            <EmptyState>{words.noTrusted}</EmptyState>
          ) : (
            <>
              <p>{words.trustedLead}</p>
              <Trusted machines={trusted} visit={visit} />
            </>
          )}
        </Section>
      </>
    )
    return { title: words.title, body }
  },
})

const WasReset = ({ day, visit }: { day: string; visit: WebVisit }) => {
  const words = webWords(visit.lang).sessions
  return (
    <Note>
      <h2>{words.resetTitle}</h2>
      <p>{words.reset(day)}</p>
      <p>{words.resetNotMine}</p>
      <Form action={`${visit.path}/da-biet`} clientKey={visit.key} id="da-biet">
        <Button>{words.resetKnown}</Button>
      </Form>
    </Note>
  )
}

const EndOthers = ({ visit }: { visit: WebVisit }) => (
  <Form action={`${visit.path}/thoi-het`} clientKey={visit.key} id="thoi-het">
    <ActionBar>
      <Button quiet>{webWords(visit.lang).sessions.endOthers}</Button>
    </ActionBar>
  </Form>
)

export const sessionsPage: MountedPage = mounted(screen, sessionActs)
