import { isAdministrator } from '../../../civic/actor/actor.ts'
import { closeAccount } from '../../../civic/actor/deeds/close-account.ts'
import { createOfficer } from '../../../civic/actor/deeds/create-officer.ts'
import { endSessions } from '../../../civic/actor/deeds/end-sessions.ts'
import { resetSecondFactor } from '../../../civic/actor/deeds/reset-second-factor.ts'
import { type ListedOfficer, listOfficers } from '../../../civic/actor/officers.ts'
import { type FormBody, form, typed } from '../../../civic/screen/form.ts'
import type { Screen, Visit } from '../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Check,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Num,
  PlaceSearch,
  Section,
  StackTable,
  TextInput,
} from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { formErrors } from '../form-errors.ts'
import { webScreen } from '../web-screen.ts'
import { OfficerForm } from './officer-form.tsx'

const chosen = (body: FormBody) => ({ officer: body.text('officer') })

/** Accounts: who there is, a new one, a new link for one, signing one out, closing one. The link stands on a page of its own. */
export const officersPage: Screen = webScreen({
  path: '/quan-tri',
  reads: 'app',
  entrance: 'sign-in',
  may: isAdministrator,
  forms: {
    lap: form(createOfficer, {
      input: (body) => ({
        login: body.text('login'),
        name: body.text('name'),
        administers: body.text('administers') === '1',
      }),
      next: () => ({ to: '/quan-tri/duong-dan', receipt: true }),
    }),
    'cap-lai': form(resetSecondFactor, {
      input: chosen,
      next: () => ({ to: '/quan-tri/duong-dan', receipt: true }),
    }),
    'dang-xuat': form(endSessions, { input: chosen, next: () => ({ to: '/quan-tri' }) }),
    khoa: form(closeAccount, { input: chosen, next: () => ({ to: '/quan-tri' }) }),
  },
  read: ({ db }) => listOfficers(db),
  view: (officers, visit) => {
    const words = webWords(visit.lang).admin
    const options = officers.map(({ id, login, name }) => ({ value: id, label: `${name} (${login})` }))
    const wrong = ['lap', 'cap-lai', 'dang-xuat', 'khoa'].flatMap((form) => formErrors(visit, form).summary)
    const body = (
      <>
        <ErrorSummary errors={wrong} />
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        <Section title={words.holders}>
          <p>{words.holdersLead}</p>
          <PlaceSearch action="/quan-tri/noi" label={webWords(visit.lang).search.title} quiet />
        </Section>
        <Section title={words.create}>
          <Create visit={visit} />
        </Section>
        <OfficerForm name="cap-lai" words={words.reset} officers={options} visit={visit} />
        <OfficerForm name="dang-xuat" words={words.endSessions} officers={options} visit={visit} />
        <OfficerForm name="khoa" words={words.close} officers={options} visit={visit} />
        <Section full title={words.officers}>
          <StackTable
            caption={words.officers}
            hideCaption
            columns={[
              { head: words.name, cell: (officer: ListedOfficer) => officer.name, header: true },
              { head: words.login, cell: (officer) => officer.login, stacked: 'half' },
              { head: words.state, cell: (officer) => words.states[stateOf(officer)], stacked: 'half' },
              { head: words.signedIn, cell: ({ sessions }) => <Num>{sessions}</Num>, stacked: 'whole', num: true },
            ]}
            rows={officers}
          />
        </Section>
      </>
    )
    return { title: words.title, body, form: 'lap' }
  },
})

const stateOf = (officer: ListedOfficer) =>
  officer.disabled_on !== null ? 'disabled' : officer.password_hash === null ? 'invited' : 'active'

const Create = ({ visit }: { visit: Visit }) => {
  const words = webWords(visit.lang).admin
  const errors = formErrors(visit, 'lap')
  return (
    <Form action="/quan-tri/lap" clientKey={visit.key} id="lap">
      <TextInput
        name="login"
        label={words.login}
        value={typed(visit, 'lap', 'login')}
        error={errors.of('login')}
        autoComplete="off"
      />
      <TextInput
        name="name"
        label={words.name}
        value={typed(visit, 'lap', 'name')}
        error={errors.of('name')}
        autoComplete="off"
      />
      <Check name="administers" label={words.administers} checked={typed(visit, 'lap', 'administers') === '1'} />
      <ActionBar>
        <Button>{words.createButton}</Button>
      </ActionBar>
    </Form>
  )
}
