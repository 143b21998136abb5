import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  TextArea,
  TextInput,
  Written,
} from '../../../../ui/index.ts'
import type { getPublicProject } from '../../reads/public/projects.ts'
import { dialogueWords } from '../../words.ts'
import { Accusing } from './accusing.tsx'
import { bound } from './screen.ts'

/** Name of the form, and its id on the page. */
export const raiseForm = 'vuong-mac'

interface Shown {
  found: Awaited<ReturnType<typeof getPublicProject>>
  visit: Visit
}

export const RaiseView = ({ found: { project }, visit }: Shown) => {
  const { ask, works } = dialogueWords(visit.lang).public
  const to = bound(visit, raiseForm)
  return (
    <>
      <ErrorSummary errors={to.problems} />
      <Intro title={works.raiseButton}>
        <p>
          <a href={`/du-an/${project.public_code}`}>
            <Written>{project.name}</Written>
          </a>
        </p>
        <Lead>{works.ask.lead}</Lead>
      </Intro>
      <Form action={to.action} clientKey={visit.key} id={raiseForm} hidden={{ project: project.matter_id }}>
        <Accusing visit={visit} form={raiseForm} />
        <TextArea label={works.ask.what} hint={works.ask.whatHint} {...to.field('text')} />
        <TextInput label={ask.hamlet} optional {...to.field('hamlet')} />
        <TextInput
          label={works.ask.name}
          hint={works.ask.nameHint}
          optional
          autoComplete="name"
          {...to.field('name')}
        />
        <TextInput
          label={works.ask.phone}
          hint={works.ask.phoneHint}
          type="tel"
          short
          optional
          autoComplete="tel"
          {...to.field('phone')}
        />
        <ActionBar>
          <Button>{works.ask.send}</Button>
        </ActionBar>
      </Form>
    </>
  )
}
