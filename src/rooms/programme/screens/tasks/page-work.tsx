import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  Details,
  FileInput,
  Form,
  Section,
  TextArea,
  TextInput,
} from '../../../../ui/index.ts'
import type { TaskPage } from '../../reads/task-page.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'

interface Working {
  page: TaskPage
  kept: number
  visit: Visit
}

/** How far it is, and that it is done: two forms, the second one at hand because it ends the work. */
export const WorkSections = (working: Working) => {
  const words = programmeWords(working.visit.lang).tasks.work
  return (
    <>
      <Section title={words.title} id="tien-do-phan">
        <ProgressForm {...working} />
      </Section>
      <Section title={words.doneTitle} id="xong-phan">
        <DoneForm {...working} />
      </Section>
    </>
  )
}

const ProgressForm = ({ page, kept, visit }: Working) => {
  const words = programmeWords(visit.lang).tasks.work
  const at = bound(visit, 'tien-do')
  const percent = page.task.percent === 100 ? '' : String(page.task.percent)
  return (
    <Form action={at.action} clientKey={visit.key} id={at.name} files>
      <TextInput
        {...at.field('percent', percent)}
        label={words.percent}
        hint={words.percentHint}
        inputMode="numeric"
        short
      />
      <TextArea {...at.field('text')} label={words.text} rows={3} />
      <ProofInput at={at} kept={at.attempted ? kept : 0} visit={visit} />
      <ActionBar>
        <Button>{words.send}</Button>
      </ActionBar>
    </Form>
  )
}

const DoneForm = ({ kept, visit }: Working) => {
  const words = programmeWords(visit.lang).tasks.work
  const at = bound(visit, 'xong')
  return (
    <Form action={at.action} clientKey={visit.key} id={at.name} files>
      <TextArea {...at.field('text')} label={words.doneText} hint={words.doneHint} rows={4} />
      <ProofInput at={at} kept={at.attempted ? kept : 0} visit={visit} />
      <ActionBar>
        <Button quiet>{words.doneSend}</Button>
      </ActionBar>
    </Form>
  )
}

const ProofInput = ({ at, kept, visit: { lang } }: { at: ReturnType<typeof bound>; kept: number; visit: Visit }) => {
  const words = programmeWords(lang).tasks.work
  return (
    <FileInput
      {...at.control('photos')}
      label={words.photos}
      hint={kept > 0 ? <b>{words.photosKept(kept)}</b> : words.photosHint}
      optional
      multiple
      accept="image/jpeg,image/png,image/webp"
    />
  )
}

/** Names the person within the post. */
export const EntrustSection = ({ page, visit }: Omit<Working, 'kept'>) => {
  const words = programmeWords(visit.lang).tasks.entrust
  const at = bound(visit, 'cu')
  return (
    <Section title={words.title}>
      {page.holders.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Details summary={words.officer} open={at.attempted}>
          <Form action={at.action} clientKey={visit.key} id={at.name}>
            <Choice
              {...at.field('officer', page.task.officer_id ?? '')}
              label={words.officer}
              options={page.holders.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextArea {...at.field('note')} label={words.note} rows={2} optional />
            <ActionBar>
              <Button quiet>{words.send}</Button>
            </ActionBar>
          </Form>
        </Details>
      )}
    </Section>
  )
}
