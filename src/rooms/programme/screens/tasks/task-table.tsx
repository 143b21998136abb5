import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { addDays, type Day, weekday } from '../../../../../packages/workdays/src/index.ts'
import { Num, type RowGroup, Small, StackTable, Tag, Written } from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { TaskListed } from '../../reads/task-rows.ts'
import { programmeWords } from '../../words.ts'
import { type Counting, DueCell } from '../due.tsx'
import { taskStatus, taskTag } from './status.ts'

/** Tasks as a table; on a phone a list. */
export const TaskTable = ({
  caption,
  groups,
  ...counting
}: { caption: string; groups: readonly RowGroup<TaskListed>[] } & Counting) => {
  const { lang, today } = counting
  const words = programmeWords(lang).tasks
  return (
    <StackTable<TaskListed>
      caption={caption}
      hideCaption
      groups={groups}
      columns={[
        {
          head: words.list.due,
          stacked: 'line',
          cell: (task) => <WhenCell task={task} {...counting} />,
        },
        { head: words.list.task, header: true, cell: (task) => <TaskCell task={task} lang={lang} /> },
        { head: words.list.who, stacked: 'line', cell: (task) => <WhoCell task={task} lang={lang} /> },
        {
          head: words.list.progress,
          stacked: 'line',
          cell: (task) => <StatusCell task={task} today={today} lang={lang} />,
        },
      ]}
    />
  )
}

/** A reported task is due with its giver, by a day of its own; one that ended is due with nobody. */
const WhenCell = ({ task, ...counting }: { task: TaskListed } & Counting) => {
  const { due, firstDue, stage, closedOn, reportedOn, acceptDue } = task
  const { lang } = counting
  const words = programmeWords(lang).tasks
  if (closedOn !== null) return <Num>{shortDay(due, lang)}</Num>
  if (stage !== 'reported' || acceptDue === null) return <DueCell due={due} firstDue={firstDue} {...counting} />
  return (
    <>
      <DueCell due={acceptDue} {...counting} />
      <br />
      <Small>
        {words.toAccept}
        {reportedOn === null ? null : ` · ${words.reportedOn(shortDay(reportedOn, lang))}`}
      </Small>
    </>
  )
}

const TaskCell = ({ task, lang }: { task: TaskListed; lang: Lang }) => (
  <>
    {task.readable === false ? (
      <Written>{task.line}</Written>
    ) : (
      <a href={`/nhiem-vu/${task.id}`}>
        <Written>{task.line}</Written>
      </a>
    )}
    <br />
    <Small>
      {task.hamlets.length === 0 ? '' : `${task.hamlets.join('; ')} · `}
      {programmeWords(lang).tasks.list.from(postName(lang, { postVi: task.giverVi, postEn: task.giverEn }))} ·{' '}
      <Num>{task.code}</Num>
    </Small>
  </>
)

const WhoCell = ({ task, lang }: { task: TaskListed; lang: Lang }) => (
  <>
    {postName(lang, { postVi: task.takerVi, postEn: task.takerEn })}
    {task.officer === null ? null : (
      <>
        <br />
        <Small>{programmeWords(lang).tasks.list.by(task.officer)}</Small>
      </>
    )}
  </>
)

const StatusCell = ({ task, today, lang }: { task: TaskListed; today: Day; lang: Lang }) => {
  const words = programmeWords(lang).tasks
  const status = taskStatus(task, today)
  if (status === 'given' || status === 'late') return <>{words.soFar(task.percent)}</>
  return <Tag status={taskTag[status]}>{words.status[status]}</Tag>
}

/** Open tasks by when they are due; those reported wait for the giver and stand last. Empty groups are left out. */
export const byDue = (tasks: readonly TaskListed[], today: Day, lang: Lang): RowGroup<TaskListed>[] => {
  const { groups, list } = programmeWords(lang).tasks
  const sunday = addDays(today, 7 - weekday(today))
  const groupOf = ({ stage, due }: TaskListed): keyof typeof groups => {
    if (stage === 'reported') return 'reported'
    if (due < today) return 'late'
    if (due === today) return 'today'
    return due <= sunday ? 'week' : 'later'
  }
  return (['late', 'today', 'week', 'later', 'reported'] as const)
    .map((name) => ({ name, rows: tasks.filter((task) => groupOf(task) === name) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => ({ title: list.count(groups[name], rows.length), rows }))
}

/** Tasks by hamlet; a task for several stands in each of them. */
export const byHamlet = (tasks: readonly TaskListed[], lang: Lang): RowGroup<TaskListed>[] => {
  const { list } = programmeWords(lang).tasks
  const hamlets = [...new Set(tasks.flatMap(({ hamlets: of }) => of))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  )
  const without = tasks.filter(({ hamlets: of }) => of.length === 0)
  return [
    ...hamlets.map((hamlet) => ({ title: hamlet, rows: tasks.filter(({ hamlets: of }) => of.includes(hamlet)) })),
    ...(without.length === 0 ? [] : [{ title: list.noHamlet, rows: without }]),
  ]
}
