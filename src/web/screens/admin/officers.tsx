import type { Selectable } from 'kysely'
import { isAdministrator } from '../../../civic/actor/actor.ts'
import { createOfficer } from '../../../civic/actor/deeds/create-officer.ts'
import { resetSecondFactor } from '../../../civic/actor/deeds/reset-second-factor.ts'
import type { ActorTables } from '../../../civic/actor/tables.ts'
import { form, typed } from '../../../civic/screen/form.ts'
import type { Screen, Visit } from '../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Check,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  PlaceSearch,
  Section,
  Select,
  StackTable,
  TextInput,
} from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { formErrors } from '../form-errors.ts'
import { webScreen } from '../web-screen.ts'

type Officer = Pick<Selectable<ActorTables['civic.officer']>, 'id' | 'login' | 'name' | 'password_hash' | 'disabled_on'>

/** Accounts: who there is, a new one, a new link for one. The link stands on a page of its own. */
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
      input: (body) => ({ officer: body.text('officer') }),
      next: () => ({ to: '/quan-tri/duong-dan', receipt: true }),
    }),
  },
  read: ({ db }): Promise<Officer[]> =>
    db
      .selectFrom('civic.officer')
      .select(['id', 'login', 'name', 'password_hash', 'disabled_on'])
      .orderBy('login')
      .limit(500)
      .execute(),
  view: (officers, visit) => {
    const words = webWords(visit.lang).admin
    const body = (
      <>
        <ErrorSummary errors={[...formErrors(visit, 'lap').summary, ...formErrors(visit, 'cap-lai').summary]} />
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
        <Section title={words.reset}>
          <Reset officers={officers} visit={visit} />
        </Section>
        <Section full title={words.officers}>
          <StackTable
            caption={words.officers}
            hideCaption
            columns={[
              { head: words.name, cell: (officer: Officer) => officer.name, header: true },
              { head: words.login, cell: (officer) => officer.login, stacked: 'half' },
              { head: words.state, cell: (officer) => words.states[stateOf(officer)], stacked: 'half' },
            ]}
            rows={officers}
          />
        </Section>
      </>
    )
    return { title: words.title, body, form: 'lap' }
  },
})

const stateOf = (officer: Officer) =>
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

const Reset = ({ officers, visit }: { officers: readonly Officer[]; visit: Visit }) => {
  const words = webWords(visit.lang).admin
  const options = officers.map(({ id, login, name }) => ({ value: id, label: `${name} (${login})` }))
  return (
    <Form action="/quan-tri/cap-lai" clientKey={visit.key} id="cap-lai">
      <p>{words.resetLead}</p>
      <Select
        name="officer"
        label={words.officer}
        options={options}
        value={typed(visit, 'cap-lai', 'officer')}
        error={formErrors(visit, 'cap-lai').of('officer')}
      />
      <ActionBar>
        <Button quiet>{words.resetButton}</Button>
      </ActionBar>
    </Form>
  )
}
