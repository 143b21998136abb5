import { listTopics } from '../../../../../civic/posts/topics.ts'
import { form } from '../../../../../civic/screen/form.ts'
import { Refusal } from '../../../../../platform/refusal.ts'
import { exportSenders } from '../../../deeds/export-senders.ts'
import { readWanted } from '../../../exporting.ts'
import { countExported, findExportPurpose } from '../../../reads/office/exported.ts'
import { petitionWords } from '../../../words.ts'
import { isOfficer, officeScreen } from '../office-screen.ts'
import { ExportView, namesForm } from './view.tsx'

/** The office's matters, to be taken away as a file. */
export const exportPage = officeScreen({
  path: '/xuat',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [namesForm]: form(exportSenders, {
      input: (body, { query }) => ({ purpose: body.text('purpose'), ...readWanted((name) => query.get(name) ?? '') }),
      next: (_result, { path, query }) => ({ to: `${path}?${query}` }),
    }),
  },
  read: async ({ db }, { actor, query, today }) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const wanted = readWanted((name) => query.get(name) ?? '')
    const [topics, found, purpose] = await Promise.all([
      listTopics(db),
      countExported(db, actor.post.officeId, wanted),
      findExportPurpose(db, actor, today),
    ])
    return { wanted, topics, found, purpose, mayName: actor.post.branch === 'state' }
  },
  view: (data, visit) => ({
    title: petitionWords(visit.lang).office.export.title,
    body: <ExportView {...data} visit={visit} />,
  }),
})
