import { importsOf } from '../../../../../civic/exchange/import.ts'
import { sourcesOf } from '../../../../../civic/exchange/source.ts'
import { findUpload, keepUpload } from '../../../../../civic/exchange/upload.ts'
import { form } from '../../../../../civic/screen/form.ts'
import { openImport } from '../../../deeds/open-import.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { petitionWords } from '../../../words.ts'
import { officeScreen } from '../office-screen.ts'
import { fileForm, ListView, sourceAsked } from './list-view.tsx'
import { importerAt, importsPath } from './screen.ts'

const mostListed = 30

/** A file is chosen, and whence it comes; below, the files so far. */
export const importsPage = officeScreen({
  path: importsPath,
  reads: 'app',
  entrance: 'sign-in',
  may: mayImport,
  forms: {
    [fileForm]: form(openImport, {
      input: (body) => sourceAsked(body),
      // Reading costs something: only for those who may go on with it.
      keep: async (ground, body, visit) => {
        importerAt(visit)
        const [file] = body.files('file')
        if (file !== undefined) await keepUpload(ground, visit.key, file)
      },
      next: ({ import: id, stage }) => ({ to: `${importsPath}/${id}${stage === 'columns' ? '/cot' : ''}` }),
    }),
  },
  read: async ({ db }, visit) => {
    const { post } = importerAt(visit)
    const [sources, past, upload] = await Promise.all([
      sourcesOf(db, 'petitions', post.officeId),
      importsOf(db, 'petitions', post.officeId, mostListed),
      findUpload(db, visit.key),
    ])
    return { sources, past, kept: upload?.rows }
  },
  view: (data, visit) => ({
    title: petitionWords(visit.lang).office.import.title,
    form: fileForm,
    body: <ListView {...data} visit={visit} />,
  }),
})
