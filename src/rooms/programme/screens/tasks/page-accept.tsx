import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Details, Form, Section, TextArea, TextInput } from '../../../../ui/index.ts'
import type { TaskPage } from '../../reads/task-page.ts'
import { programmeWords } from '../../words.ts'
import { DueCell } from '../due.tsx'
import { bound } from '../room-screen.ts'

/** The giver accepts what was reported, or returns it with what is missing and another day. */
export const AcceptSection = ({ page: { task, acceptBy, calendar }, visit }: { page: TaskPage; visit: Visit }) => {
  const words = programmeWords(visit.lang).tasks.accept
  const accepting = bound(visit, 'nhan')
  const returning = bound(visit, 'tra')
  return (
    <Section title={words.title}>
      {acceptBy === null ? null : (
        <p>
          {words.by} <DueCell due={acceptBy} calendar={calendar} today={visit.today} lang={visit.lang} />
        </p>
      )}
      <Form action={accepting.action} clientKey={visit.key} id={accepting.name}>
        <TextArea {...accepting.field('note')} label={words.note} rows={2} optional />
        <ActionBar>
          <Button>{words.accept}</Button>
        </ActionBar>
      </Form>
      <Details summary={words.returnTitle} open={returning.attempted}>
        <Form action={returning.action} clientKey={visit.key} id={returning.name}>
          <TextArea {...returning.field('reason')} label={words.reason} rows={3} />
          <TextInput
            {...returning.field('due', task.due_on < visit.today ? '' : task.due_on)}
            type="date"
            short
            label={words.due}
          />
          <ActionBar>
            <Button quiet>{words.return}</Button>
          </ActionBar>
        </Form>
      </Details>
    </Section>
  )
}
