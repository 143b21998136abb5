import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Form as MountedForm } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Form, type Lang } from '../../../../ui/index.ts'
import type { Offer } from '../../offered.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import type { OfficeWords } from '../../words/office.vi.ts'
import type { BoundForm } from './bound-form.ts'
import { askedId } from './office-screen.ts'

export interface FieldsProps {
  dossier: Dossier
  bound: BoundForm
  lang: Lang
}

/** Something an officer can do on the work page, as data: mounted by its name, shown where its offer stands. */
export interface WorkForm {
  name: string
  offer: Offer
  /** The heading; also the words on the button, unless it has its own. */
  title(words: OfficeWords['work']): string
  button?(words: OfficeWords['work']): string
  form: MountedForm
  Fields(props: FieldsProps): JSX.Element
}

/** After a deed: the same page, as things stand now. */
export const backToMatter = (_result: unknown, visit: Visit) => ({ to: `/viec/${askedId(visit)}` })

/** The form itself. The one that is the officer's turn has the solid button. */
export const WorkFormView = ({
  work: { title, button = title, Fields },
  words,
  quiet,
  ...given
}: FieldsProps & { work: WorkForm; words: OfficeWords['work']; quiet?: boolean }) => (
  <Form action={given.bound.action} clientKey={given.bound.key} id={given.bound.name}>
    <Fields {...given} />
    <ActionBar>
      <Button quiet={quiet}>{button(words)}</Button>
    </ActionBar>
  </Form>
)
