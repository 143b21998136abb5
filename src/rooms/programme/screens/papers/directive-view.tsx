import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Calendar } from '../../../../../packages/workdays/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  ErrorSummary,
  Facts,
  Form,
  Intro,
  LinkButton,
  Num,
  Prose,
  Row,
  Section,
  Small,
  Tag,
  TextArea,
  TextInput,
  Written,
} from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { DirectiveListed } from '../../reads/directives.ts'
import type { Word } from '../../reads/task-page.ts'
import type { TaskListed } from '../../reads/task-rows.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import { TaskTable } from '../tasks/task-table.tsx'

/** Name of the form, and its id on the page. */
export const reportForm = 'bao-cao'

interface Shown {
  directive: DirectiveListed
  words: readonly Word[]
  tasks: readonly TaskListed[]
  calendar: Calendar
  mayGive: boolean
  mayReport: boolean
  visit: Visit
}

export const DirectiveView = (shown: Shown) => {
  const { directive, tasks, calendar, mayGive, mayReport, visit } = shown
  const { lang, today } = visit
  const words = programmeWords(lang).papers.directive
  const { due, reportedOn } = directive
  const status = reportedOn !== null ? 'reported' : due !== null && due < today ? 'late' : 'open'
  return (
    <>
      <ErrorSummary errors={bound(visit, reportForm).problems} />
      <Intro
        title={<Written>{directive.subject}</Written>}
        tag={
          <Tag status={({ open: 'run', late: 'late', reported: 'good' } as const)[status]}>{words.status[status]}</Tag>
        }
      >
        <p>
          <Small>
            <Num>{directive.code}</Num>
          </Small>
        </p>
      </Intro>
      <Facts
        facts={[
          { term: words.post, value: postName(lang, directive) },
          { term: words.number, value: <Num>{directive.documentNumber}</Num> },
          { term: words.from, value: directive.issuer },
          { term: words.due, value: due === null ? words.noDue : longDay(due, lang) },
        ]}
      />
      <Section title={words.born} full>
        {tasks.length === 0 ? (
          <p>{words.bornNone}</p>
        ) : (
          <TaskTable caption={words.born} groups={[{ rows: tasks }]} calendar={calendar} today={today} lang={lang} />
        )}
        {mayGive && reportedOn === null ? (
          <Row>
            <LinkButton href={`/nhiem-vu/moi?tu=${directive.id}`}>{words.give}</LinkButton>
          </Row>
        ) : null}
      </Section>
      {reportedOn === null ? null : <Reported {...shown} />}
      {mayReport ? <ReportSection {...shown} /> : null}
    </>
  )
}

const Reported = ({ directive, words: said, visit: { lang } }: Shown) => {
  const words = programmeWords(lang).papers.directive
  return (
    <Section title={words.reportedOn(shortDay(directive.reportedOn ?? '', lang))}>
      {directive.reportNumber === null ? null : (
        <p>
          {words.reportNumber}: <Num>{directive.reportNumber}</Num>
        </p>
      )}
      <Prose text={said.find(({ kind }) => kind === 'report')?.text ?? ''} />
    </Section>
  )
}

const ReportSection = ({ tasks, visit }: Shown) => {
  const words = programmeWords(visit.lang).papers.directive
  const at = bound(visit, reportForm)
  const open = tasks.filter(({ closedOn }) => closedOn === null).length
  return (
    <Section title={words.reportTitle}>
      <Form action={at.action} clientKey={visit.key} id={reportForm}>
        <TextInput {...at.field('reportNumber')} label={words.reportNumber} short optional />
        <TextArea {...at.field('words')} label={words.reportWords} hint={words.reportHint(open)} rows={4} />
        <ActionBar>
          <Button quiet>{words.report}</Button>
        </ActionBar>
      </Form>
    </Section>
  )
}
