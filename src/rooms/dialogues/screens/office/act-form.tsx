import type { JSX } from 'hono/jsx/jsx-runtime'
import type { BoundForm } from '../../../../civic/screen/bound-form.ts'
import type { Form as MountedForm } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Details, Form, Section } from '../../../../ui/index.ts'
import { dialogueWords, type OfficeWords } from '../../words.ts'
import { bound } from './office-screen.ts'

export interface FieldsProps<Page> {
  page: Page
  at: BoundForm
  visit: Visit
  words: OfficeWords
}

/** Something an officer can do on a page, as data: mounted by its name, shown where it is open. */
export interface ActForm<Page> {
  name: string
  open(page: Page): boolean
  /** The heading, and the words on the button. */
  title(words: OfficeWords): string
  form: MountedForm
  Fields(props: FieldsProps<Page>): JSX.Element | null
}

export const mountedForms = <Page,>(acts: readonly ActForm<Page>[]) =>
  Object.fromEntries(acts.map(({ name, form }) => [name, form]))

interface ActsProps<Page> {
  acts: readonly ActForm<Page>[]
  page: Page
  visit: Visit
  /** Something else comes first: none stands unfolded. */
  folded?: boolean
}

/** The first that is open stands unfolded; one that was sent in vain stays, with what was typed. */
export const Acts = <Page,>({ acts, page, visit, folded = false }: ActsProps<Page>) => {
  const words = dialogueWords(visit.lang).office
  const shown = acts.filter((act) => act.open(page) || visit.attempt?.form === act.name)
  const first = folded ? undefined : shown[0]
  if (shown.length === 0) return null
  return (
    <Section id="lam" full title={words.page.acts}>
      {first === undefined ? null : (
        <>
          <h3>{first.title(words)}</h3>
          <OneAct act={first} page={page} visit={visit} />
        </>
      )}
      {shown
        .filter((act) => act !== first)
        .map((act) => (
          <Details summary={act.title(words)} open={visit.attempt?.form === act.name}>
            <OneAct act={act} page={page} visit={visit} quiet />
          </Details>
        ))}
    </Section>
  )
}

const OneAct = <Page,>({
  act,
  page,
  visit,
  quiet,
}: {
  act: ActForm<Page>
  page: Page
  visit: Visit
  quiet?: boolean
}) => {
  const words = dialogueWords(visit.lang).office
  const at = bound(visit, act.name)
  return (
    <Form action={at.action} clientKey={visit.key} id={act.name}>
      <act.Fields page={page} at={at} visit={visit} words={words} />
      <ActionBar>
        <Button quiet={quiet}>{act.title(words)}</Button>
      </ActionBar>
    </Form>
  )
}
