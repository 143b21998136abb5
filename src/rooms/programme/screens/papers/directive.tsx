import { sitsIn } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { form } from '../../../../civic/screen/form.ts'
import { reportDirective } from '../../deeds/report-directive.ts'
import { keepsPapers } from '../../may.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { getReadableDirective } from '../../reads/directives.ts'
import { wordsOf } from '../../reads/task-page.ts'
import { tasksFrom } from '../../reads/task-rows.ts'
import { askedId, idInPath, isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { DirectiveView, reportForm } from './directive-view.tsx'

/** One directive: what it asks for, the tasks given from it, and the report. */
export const directivePage = programmeScreen({
  path: `/chi-dao/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [reportForm]: form(reportDirective, {
      input: (body, { params }) => ({
        directive: params.id,
        reportNumber: body.text('reportNumber'),
        words: body.text('words'),
      }),
      next: (_, { path }) => ({ to: path }),
    }),
  },
  read: async ({ db }, visit) => {
    const { actor, today } = visit
    const officer = officerAt(visit)
    const directive = await getReadableDirective(db, actor, askedId(visit))
    return {
      directive,
      words: await wordsOf(db, directive.id),
      tasks: await tasksFrom(db, officer, directive.id),
      calendar: await loadCalendar(db),
      mayGive: (await directedBy(db, await getPostAt(db, officer.post.id), today)).length > 0,
      mayReport: directive.reportedOn === null && keepsPapers(actor) && sitsIn(actor, directive.officeId),
    }
  },
  view: (data, visit) => ({
    title: data.directive.subject,
    body: <DirectiveView {...data} visit={visit} />,
    placeId: data.directive.placeId,
    ...(data.mayReport && { form: reportForm }),
  }),
})
