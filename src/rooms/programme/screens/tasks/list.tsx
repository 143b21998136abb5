import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { form } from '../../../../civic/screen/form.ts'
import { EmptyState, Filters, Intro, type Lang, LinkButton, Row, type RowGroup } from '../../../../ui/index.ts'
import { seeProgrammeNews } from '../../deeds/see-programme-news.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { type TaskListed, tasksEnded, tasksGiven, tasksReadable, tasksTaken } from '../../reads/task-rows.ts'
import type { ProgrammeReader } from '../../subject.ts'
import { programmeWords } from '../../words.ts'
import { isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { byDue, byHamlet, TaskTable } from './task-table.tsx'

interface View {
  name: 'taken' | 'given' | 'hamlets' | 'ended'
  /** As the address says it. */
  query: string
  read(db: ProgrammeReader, officer: Officer): Promise<TaskListed[]>
  group(tasks: readonly TaskListed[], today: Day, lang: Lang): RowGroup<TaskListed>[]
}

const together = (rows: readonly TaskListed[]): RowGroup<TaskListed>[] => [{ rows }]

const views: readonly [View, ...View[]] = [
  { name: 'taken', query: '', read: tasksTaken, group: byDue },
  { name: 'given', query: 'toi-giao', read: tasksGiven, group: byDue },
  { name: 'hamlets', query: 'theo-ap', read: tasksReadable, group: (tasks, _, lang) => byHamlet(tasks, lang) },
  { name: 'ended', query: 'da-khep', read: tasksEnded, group: together },
]

/** The tasks of an officer: taken, given, by hamlet, and those that ended. */
export const taskList = programmeScreen({
  path: '/nhiem-vu',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    // Posted from the list of news on the desk.
    'da-xem': form(seeProgrammeNews, {
      input: (body) => ({ notice: body.text('notice') }),
      next: () => ({ to: '/ban' }),
    }),
  },
  read: async ({ db }, visit) => {
    const officer = officerAt(visit)
    const view = views.find(({ query }) => query === visit.query.get('xem')) ?? views[0]
    const post = await getPostAt(db, officer.post.id)
    return {
      view,
      placeId: officer.post.placeId,
      tasks: await view.read(db, officer),
      mayGive: (await directedBy(db, post, visit.today)).length > 0,
      calendar: await loadCalendar(db),
    }
  },
  view: ({ view, placeId, tasks, mayGive, calendar }, { today, lang }) => {
    const words = programmeWords(lang).tasks.list
    const body = (
      <>
        <Intro title={words.count(words.headings[view.name], tasks.length)}>
          {mayGive ? (
            <Row>
              <LinkButton href="/nhiem-vu/moi">{words.give}</LinkButton>
            </Row>
          ) : null}
        </Intro>
        <Filters
          label={words.filter}
          links={views.map(({ name, query }) => ({
            href: query === '' ? '/nhiem-vu' : `/nhiem-vu?xem=${query}`,
            words: words.views[name],
            current: name === view.name,
          }))}
        />
        {tasks.length === 0 ? (
          <EmptyState>{words.empty[view.name]}</EmptyState>
        ) : (
          <TaskTable
            caption={words.headings[view.name]}
            groups={view.group(tasks, today, lang)}
            calendar={calendar}
            today={today}
            lang={lang}
          />
        )}
      </>
    )
    return { title: words.title, body, placeId }
  },
})
