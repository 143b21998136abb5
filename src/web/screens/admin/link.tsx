import { isAdministrator } from '../../../civic/actor/actor.ts'
import { findInvitation, invitationToken } from '../../../civic/actor/invitation.ts'
import type { Screen } from '../../../civic/screen/screen.ts'
import { EmptyState, Flow, Intro, Lead, LinkButton } from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { webScreen } from '../web-screen.ts'

/** The one-time link of the account just made. It follows from the form's key, which this browser keeps for an hour. */
export const linkPage: Screen = webScreen({
  path: '/quan-tri/duong-dan',
  reads: 'app',
  entrance: 'sign-in',
  may: isAdministrator,
  read: async ({ db, masterKey }, { receiptKey, publicUrl }) => {
    if (receiptKey === undefined) return undefined
    const token = invitationToken(masterKey, receiptKey)
    const invitation = await findInvitation(db, token)
    return invitation && { ...invitation, url: `${publicUrl}/moi/${token}` }
  },
  view: (link, { lang }) => {
    const words = webWords(lang).admin
    const back = (
      <LinkButton href="/quan-tri" quiet>
        {words.back}
      </LinkButton>
    )
    const body = (
      <>
        <Intro title={words.linkTitle}>{link ? <Lead>{words.linkLead}</Lead> : null}</Intro>
        {link ? (
          <Flow>
            <p>
              {link.name} ({link.login})
            </p>
            <p>
              <code>{link.url}</code>
            </p>
            {back}
          </Flow>
        ) : (
          <EmptyState action={back}>{words.linkGone}</EmptyState>
        )}
      </>
    )
    return { title: words.linkTitle, body }
  },
})
