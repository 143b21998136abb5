import { postsHeldBy } from '../../civic/actor/holdings.ts'
import { openSession } from '../../civic/actor/session.ts'
import { checkCredentials } from '../../civic/actor/sign-in.ts'
import { typed } from '../../civic/screen/form.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { House } from '../../house.ts'
import { ActionBar, Button, ErrorSummary, Form, Intro, Small, TextInput } from '../../ui/index.ts'
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
    read: async ({ db }, { client, today }) => (house.demo && client.local ? demoRoles(db, today) : []),
    view: (roles, visit) => {
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
            <TextInput name="code" label={words.code} inputMode="numeric" autoComplete="one-time-code" short />
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
  const officerId = await checkCredentials(db, house.masterKey, asked)
  const { post, to } = await firstPost(house, officerId, visit.today)
  return { session: await openSession(db, officerId, post), to: to ?? ownPath(body.text('ve')) }
}

/** Whoever holds one post acts as it at once; whoever has a choice makes it first. */
export const firstPost = async (house: House, officerId: string, today: Parameters<typeof postsHeldBy>[2]) => {
  const db = house.database.app
  const [only, another] = await postsHeldBy(db, officerId, today)
  const officer = db.selectFrom('civic.officer').select('administers').where('id', '=', officerId)
  const { administers } = await officer.executeTakeFirstOrThrow()
  if (only === undefined) return { post: null, to: administers ? '/quan-tri' : '/ban/chuc-danh' }
  if (another === undefined && !administers) return { post: only.id }
  return { post: null, to: '/ban/chuc-danh' }
}

export const signInPage = (house: House): MountedPage => mounted(screen(house), { [form]: signIn })
