import { keepPhotos, keptPhotos } from '../../../../civic/attachments/kept-photos.ts'
import { type Form, type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { acceptTask } from '../../deeds/accept-task.ts'
import { entrustTask } from '../../deeds/entrust-task.ts'
import { hideTask } from '../../deeds/hide-task.ts'
import { moveTask } from '../../deeds/move-task.ts'
import { publishTask } from '../../deeds/publish-task.ts'
import { reportProgress } from '../../deeds/report-progress.ts'
import { reportTask } from '../../deeds/report-task.ts'
import { returnTask } from '../../deeds/return-task.ts'
import { stopTask } from '../../deeds/stop-task.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { readTaskPage } from '../../reads/task-page.ts'
import { askedId, idInPath, isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { TaskView } from './page-view.tsx'

const back = (_: unknown, { path }: Visit) => ({ to: path })
const keep: Form['keep'] = (ground, body, visit) => keepPhotos(ground, visit.key, body.files('photos'))

/** The deed's fields as the form of this page calls them, and the task itself from the address. */
const fields =
  (...names: string[]) =>
  (body: FormBody, { params }: Visit) => ({
    task: params.id,
    ...Object.fromEntries(names.map((name) => [name, body.text(name)])),
  })

/** One task: what it is, how far it is, and what this officer can do about it. */
export const taskPage = programmeScreen({
  path: `/nhiem-vu/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    'tien-do': form(reportProgress, { input: fields('percent', 'text'), keep, next: back }),
    xong: form(reportTask, { input: fields('text'), keep, next: back }),
    cu: form(entrustTask, { input: fields('officer', 'note'), next: back }),
    nhan: form(acceptTask, { input: fields('note'), next: back }),
    tra: form(returnTask, { input: fields('reason', 'due'), next: back }),
    'doi-han': form(moveTask, { input: fields('due', 'reason'), next: back }),
    dung: form(stopTask, { input: fields('as', 'reason'), next: back }),
    'cong-khai': form(publishTask, {
      input: (body, { params }) => ({ task: params.id, photos: body.all('photos') }),
      next: back,
    }),
    'thoi-cong-khai': form(hideTask, { input: fields('reason'), next: back }),
  },
  read: async (reading, visit) => {
    const { db } = reading
    const officer = officerAt(visit)
    const page = await readTaskPage(db, officer, askedId(visit), visit.today)
    const below = await directedBy(db, await getPostAt(db, officer.post.id), visit.today)
    const [source] = page.source === undefined ? [] : await reading.readable([page.source.id])
    return {
      page,
      sourceHref: source?.href,
      kept: (await keptPhotos(db, visit.key)).length,
      mayGiveOn: below.length > 0,
    }
  },
  view: (data, visit) => ({
    title: data.page.task.line,
    body: <TaskView {...data} visit={visit} />,
    placeId: data.page.place.id,
    ...(visit.attempt && { form: visit.attempt.form }),
  }),
})
