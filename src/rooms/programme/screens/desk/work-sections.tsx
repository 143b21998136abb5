import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import type { Section as OfferedSection, Visit } from '../../../../civic/screen/screen.ts'
import { type RowGroup, Section } from '../../../../ui/index.ts'
import { keepsPapers } from '../../may.ts'
import { openDirectives } from '../../reads/directives.ts'
import { type TaskListed, tasksGivenLate, tasksToAccept, tasksToDo } from '../../reads/task-rows.ts'
import type { ProgrammeReader } from '../../subject.ts'
import { programmeWords } from '../../words.ts'
import { DirectiveTable } from '../papers/directive-table.tsx'
import { isOfficer, officerAt, programmeSection } from '../room-screen.ts'
import { byDue, TaskTable } from '../tasks/task-table.tsx'

interface TaskList {
  name: 'toAccept' | 'toDo' | 'lateGiven'
  order: number
  rows(db: ProgrammeReader, visit: Visit): Promise<TaskListed[]>
  group(rows: TaskListed[], visit: Visit): RowGroup<TaskListed>[]
}

const together = (rows: TaskListed[]): RowGroup<TaskListed>[] => [{ rows }]

const lists: readonly TaskList[] = [
  { name: 'toAccept', order: 25, rows: (db, visit) => tasksToAccept(db, officerAt(visit)), group: together },
  {
    name: 'toDo',
    order: 75,
    rows: (db, visit) => tasksToDo(db, officerAt(visit)),
    group: (rows, { today, lang }) => byDue(rows, today, lang),
  },
  {
    name: 'lateGiven',
    order: 125,
    rows: (db, visit) => tasksGivenLate(db, officerAt(visit), visit.today),
    group: together,
  },
]

/** A list of tasks as a section of the desk; nothing when it is empty. */
const sectionOf = (list: TaskList): OfferedSection =>
  programmeSection({
    slot: 'desk',
    order: list.order,
    may: isOfficer,
    show: async ({ db }, visit) => {
      const rows = await list.rows(db, visit)
      if (rows.length === 0) return undefined
      const { lang, today } = visit
      const words = programmeWords(lang)
      const heading = words.tasks.list.count(words.papers.desk[list.name], rows.length)
      return (
        <Section id={`nhiem-vu-${list.name}`} title={heading} full>
          <TaskTable
            caption={heading}
            groups={list.group(rows, visit)}
            calendar={await loadCalendar(db)}
            today={today}
            lang={lang}
          />
        </Section>
      )
    },
  })

/** Directives the office has yet to report on. */
const directives = programmeSection({
  slot: 'desk',
  order: 85,
  may: keepsPapers,
  show: async ({ db }, visit) => {
    const rows = await openDirectives(db, officerAt(visit).post.officeId)
    if (rows.length === 0) return undefined
    const { lang, today } = visit
    const words = programmeWords(lang)
    const heading = words.tasks.list.count(words.papers.desk.openDirectives, rows.length)
    return (
      <Section id="ban-chi-dao" title={heading} full>
        <DirectiveTable rows={rows} caption={heading} calendar={await loadCalendar(db)} today={today} lang={lang} />
      </Section>
    )
  },
})

export const workSections = [...lists.map(sectionOf), directives]
