import { listTopics } from '../../../../../civic/posts/topics.ts'
import { form } from '../../../../../civic/screen/form.ts'
import { startImport } from '../../../deeds/start-import.ts'
import { stopImport } from '../../../deeds/stop-import.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { readImport } from '../../../reads/office/imports.ts'
import { standingCommunes } from '../../../reads/public/where-asked.ts'
import { petitionWords } from '../../../words.ts'
import { askedId, idInPath, officeScreen } from '../office-screen.ts'
import { EndedView } from './ended-view.tsx'
import { sourceName } from './naming.ts'
import { PreviewView, startForm, stopForm } from './preview-view.tsx'
import { isStill, RunningView } from './running-view.tsx'
import { importerAt, importsPath } from './screen.ts'
import { viewAsked } from './views.ts'

/** How often the page of a running import is asked for again. */
const secondsBetween = 3

/** One file: looked through, being taken over, and what became of it. */
export const importPage = officeScreen({
  path: `${importsPath}/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: mayImport,
  forms: {
    [startForm]: form(startImport, {
      input: (body, visit) => ({ import: askedId(visit), which: body.text('which'), rows: body.text('rows') }),
      next: ({ import: id }) => ({ to: `${importsPath}/${id}` }),
    }),
    [stopForm]: form(stopImport, {
      input: (_body, visit) => ({ import: askedId(visit) }),
      next: ({ import: id }) => ({ to: `${importsPath}/${id}` }),
    }),
  },
  read: async (reading, visit) => {
    const view = viewAsked(visit)
    const page = await readImport(reading, importerAt(visit), askedId(visit), {
      states: view.states,
      statesEnded: ['wrong', 'refused'],
      after: Number(visit.query.get('sau')) || 0,
    })
    const [topics, communes] = await Promise.all([listTopics(reading.db), standingCommunes(reading.db, visit.today)])
    return { page, view, topics, communes }
  },
  view: (data, visit) => {
    const { at } = data.page
    const words = petitionWords(visit.lang).office.import
    const name = sourceName({ kind: at.sourceKind, name: at.sourceName }, visit.lang)
    const title = `${words.title}: ${name}`
    if (at.stage === 'running') {
      return {
        title,
        ...(!isStill(visit) && { refresh: secondsBetween }),
        body: <RunningView page={data.page} visit={visit} />,
      }
    }
    if (at.stage === 'finished' || at.stage === 'stopped') {
      return { title, body: <EndedView page={data.page} visit={visit} /> }
    }
    return { title, form: startForm, body: <PreviewView {...data} visit={visit} /> }
  },
})
