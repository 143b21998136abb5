import { typed } from '../../../civic/screen/form.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import { ActionBar, Button, Form, type Option, Section, Select } from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { formErrors } from '../form-errors.ts'

/** One account is chosen, and something is done about it. */
export const OfficerForm = ({
  name,
  words,
  officers,
  visit,
}: {
  name: string
  words: { title: string; lead: string; button: string }
  officers: readonly Option[]
  visit: Visit
}) => (
  <Section title={words.title}>
    <Form action={`/quan-tri/${name}`} clientKey={visit.key} id={name}>
      <p>{words.lead}</p>
      <Select
        name="officer"
        label={webWords(visit.lang).admin.officer}
        options={officers}
        value={typed(visit, name, 'officer')}
        error={formErrors(visit, name).of('officer')}
      />
      <ActionBar>
        <Button quiet>{words.button}</Button>
      </ActionBar>
    </Form>
  </Section>
)
