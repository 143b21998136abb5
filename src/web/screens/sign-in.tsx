import { postsHeldBy } from '../../civic/actor/holdings.ts'
import { openSession } from '../../civic/actor/session.ts'
import { checkCredentials } from '../../civic/actor/sign-in.ts'
import { findTrust, trustDays, trustMachine } from '../../civic/actor/trusted-machine.ts'
import { typed } from '../../civic/screen/form.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { House } from '../../house.ts'
import { ActionBar, Button, Check, ErrorSummary, Form, Intro, Small, TextInput } from '../../ui/index.ts'
import { spend } from '../limits.ts'
import { mounted } from '../mounted.ts'
import { ownPath } from '../own-path.ts'
import type { Act, MountedPage } from '../web.ts'
import { webWords } from '../words.ts'
import { DemoRoles, demoRoles } from './demo-roles.tsx'
import { formErrors } from './form-errors.ts'
import { webScreen } from './web-screen.ts'

const form = 'dang-nhap'

const screen = (house: House): Screen =>
  webScreen({
    path: '/vao',
    reads: 'app',
    may: anyone,
    read: async ({ db }, { client, today, trust }) => ({
      roles: house.demo && client.local ? await demoRoles(db, today) : [],
      trusted: trust !== undefined && (await findTrust(db, trust)) !== undefined,
    }),
    view: ({ roles, trusted }, visit) => {
      const words = webWords(visit.lang).signIn
      const errors = formErrors(visit, form)
      const body = (
        <>
          <ErrorSummary errors={errors.summary} />
          <Intro title={words.title} />
          <Form
            action={`/vao/${form}`}
            clientKey={visit.key}
            id={form}
            hidden={{ ve: ownPath(typed(visit, form, 've', visit.query.get('ve') ?? '/ban')) }}
          >
            <TextInput name="login" label={words.login} value={typed(visit, form, 'login')} autoComplete="username" />
            <TextInput name="password" type="password" label={words.password} autoComplete="current-password" />
            <TextInput
              name="code"
              label={words.code}
              hint={trusted ? words.codeTrusted : undefined}
              inputMode="numeric"
              autoComplete="one-time-code"
              short
            />
            <Check
              name="trust"
              label={words.trust(trustDays)}
              hint={words.trustHint}
              checked={typed(visit, form, 'trust') === '1'}
            />
            <ActionBar>
              <Button>{words.button}</Button>
            </ActionBar>
            <p>
              <Small>{words.lost}</Small>
            </p>
          </Form>
          {roles.length > 0 ? <DemoRoles roles={roles} visit={visit} /> : null}
        </>
      )
      return { title: words.title, body, form }
    },
  })

/** Opens a new session, never goes on with one the browser brought along. */
const signIn: Act = async ({ web, visit, body }) => {
  const { house } = web
  const db = house.database.app
  const asked = { login: body.text('login'), password: body.text('password'), code: body.text('code') }
  await spend(house, 'sign-in', visit.client.address)
  await spend(house, 'login', asked.login.trim().toLowerCase())
  const { kind } = visit.client
  const officerId = await checkCredentials(db, house.masterKey, asked, visit.trust)
  // A machine is trusted by a code, never by having been trusted before.
  const trusts = body.text('trust') === '1' && asked.code.trim() !== ''
  const trust = trusts ? await trustMachine(db, officerId, kind, visit.trust) : undefined
  const { post, to } = await firstPost(house, officerId, visit.today)
  const session = await openSession(db, officerId, post, kind)
  return { session, to: to ?? ownPath(body.text('ve')), ...(trust && { trust }) }
}

/** Whoever holds one post acts as it at once; whoever has a choice makes it first. News of a reset comes before either. */
export const firstPost = async (house: House, officerId: string, today: Parameters<typeof postsHeldBy>[2]) => {
  const db = house.database.app
  const [only, another] = await postsHeldBy(db, officerId, today)
  const officer = db.selectFrom('civic.officer').select(['administers', 'reset_on']).where('id', '=', officerId)
  const { administers, reset_on } = await officer.executeTakeFirstOrThrow()
  const post = only !== undefined && another === undefined && !administers ? only.id : null
  if (reset_on !== null) return { post, to: '/ban/phien' }
  if (post !== null) return { post }
  return { post, to: only === undefined && administers ? '/quan-tri' : '/ban/chuc-danh' }
}

export const signInPage = (house: House): MountedPage => mounted(screen(house), { [form]: signIn })
