import { form } from '../../../../civic/screen/form.ts'
import { raiseObstacle } from '../../deeds/raise-obstacle.ts'
import { getPublicProject } from '../../reads/public/projects.ts'
import { dialogueWords } from '../../words.ts'
import { receiptPath } from './asking-ahead.ts'
import { RaiseView, raiseForm } from './raise-view.tsx'
import { projectInPath, publicScreen } from './screen.ts'

/** A household says what stands in the way of works, without an account. */
export const raisePage = publicScreen({
  path: `/du-an/${projectInPath}/neu`,
  reads: 'app',
  door: 'discuss',
  may: ({ kind }) => kind === 'visitor' || kind === 'sender',
  forms: {
    [raiseForm]: form(raiseObstacle, {
      input: (body) => ({
        project: body.text('project'),
        text: body.text('text'),
        hamlet: body.text('hamlet'),
        name: body.text('name'),
        phone: body.text('phone'),
        accusation: body.text('accusation'),
      }),
      // Nothing is kept but the count: a form of the open web with something to keep is one whose senders are slowed down.
      keep: async () => {},
      next: ({ project, number, power }) => ({
        to: receiptPath,
        openSender: { matterId: project, power, point: number },
        receipt: true,
      }),
    }),
  },
  read: ({ db }, { params }) => getPublicProject(db, params.code ?? ''),
  view: (found, visit) => ({
    title: dialogueWords(visit.lang).public.works.raiseButton,
    body: <RaiseView found={found} visit={visit} />,
    placeId: found.place.id,
    form: raiseForm,
  }),
})
