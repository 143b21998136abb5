import { acceptInvitation } from '../../civic/actor/deeds/accept-invitation.ts'
import { findInvitation } from '../../civic/actor/invitation.ts'
import { hashPassword } from '../../civic/actor/password.ts'
import { secretOfInvitation } from '../../civic/actor/second-factor.ts'
import { openSession } from '../../civic/actor/session.ts'
import { secretText, secretUri } from '../../civic/actor/totp.ts'
import { InvalidInput } from '../../civic/deed/input.ts'
import { perform } from '../../civic/deed/perform.ts'
import { typed } from '../../civic/screen/form.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import { Refusal } from '../../platform/refusal.ts'
import {
  ActionBar,
  BigCode,
  Button,
  Columns,
  ErrorSummary,
  Flow,
  Form,
  Intro,
  Lead,
  Qr,
  Section,
  TextInput,
} from '../../ui/index.ts'
import { spend } from '../limits.ts'
import { mounted } from '../mounted.ts'
import type { Act, MountedPage } from '../web.ts'
import { webWords } from '../words.ts'
import { formErrors } from './form-errors.ts'
import { firstPost } from './sign-in.tsx'
import { webScreen } from './web-screen.ts'

const form = 'nhan'
const leastPassword = 12

/** Behind a one-time link: sets password and second factor, and for the first administrator login and name. */
const screen: Screen = webScreen({
  path: '/moi/:token',
  reads: 'app',
  may: anyone,
  read: async ({ db, masterKey }, { params }) => {
    const token = params.token ?? ''
    const invitation = await findInvitation(db, token)
    if (invitation === undefined) throw new Refusal('link-used-up')
    return { ...invitation, token, secret: secretOfInvitation(masterKey, token) }
  },
  view: ({ login, token, secret }, visit) => {
    const words = webWords(visit.lang).invitation
    const errors = formErrors(visit, form)
    const title = login === null ? words.firstTitle : words.title
    const body = (
      <>
        <ErrorSummary errors={errors.summary} />
        <Intro title={title}>
          <Lead>
            {login === null ? '' : `${words.forLogin(login)} `}
            {words.lead}
          </Lead>
        </Intro>
        <Form action={`/moi/${token}/${form}`} clientKey={visit.key} id={form}>
          {login === null ? (
            <>
              <TextInput
                name="login"
                label={words.login}
                hint={words.loginHint}
                value={typed(visit, form, 'login')}
                error={errors.of('login')}
                autoComplete="username"
              />
              <TextInput
                name="name"
                label={words.name}
                value={typed(visit, form, 'name')}
                error={errors.of('name')}
                autoComplete="name"
              />
            </>
          ) : null}
          <TextInput
            name="password"
            type="password"
            label={words.password}
            hint={words.passwordHint}
            error={errors.of('password')}
            autoComplete="new-password"
          />
          <TextInput
            name="again"
            type="password"
            label={words.again}
            error={errors.of('again')}
            autoComplete="new-password"
          />
          <Section title={words.secretTitle}>
            <p>{words.secretLead}</p>
            <Columns>
              <Qr text={secretUri(secret, login ?? 'quan-tri')} label={words.secretQr} />
              <Flow>
                <BigCode label={words.secret} code={(secretText(secret).match(/.{4}/g) ?? []).join(' ')} />
                <TextInput
                  name="code"
                  label={words.code}
                  error={errors.of('code')}
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  short
                />
              </Flow>
            </Columns>
          </Section>
          <ActionBar>
            <Button>{words.button}</Button>
          </ActionBar>
        </Form>
      </>
    )
    return { title, body, form }
  },
})

/** The password is checked and hashed before the deed, which stores only the hash. */
const accept: Act = async ({ web, visit, body }) => {
  const { house } = web
  await spend(house, 'sign-in', visit.client.address)
  const password = body.text('password')
  if ([...password].length < leastPassword) throw new InvalidInput([{ field: 'password', code: 'password-short' }])
  if (password !== body.text('again')) throw new InvalidInput([{ field: 'again', code: 'password-differs' }])
  const first = body.text('login') === '' ? {} : { login: body.text('login'), name: body.text('name') }
  const input = {
    ...first,
    token: visit.params.token,
    passwordHash: await hashPassword(password),
    code: body.text('code'),
  }
  const { result } = await perform(house.ground, acceptInvitation, { actor: visit.actor, key: visit.key, input })
  const { post, to } = await firstPost(house, result.officer, visit.today)
  return { session: await openSession(house.database.app, result.officer, post, visit.client.kind), to: to ?? '/ban' }
}

export const invitationPage: MountedPage = mounted(screen, { [form]: accept })
