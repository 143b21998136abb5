import { anyone } from '../../../../civic/screen/screen.ts'
import { readPromise } from '../../reads/public/promises.ts'
import { PromiseView } from './promise-view.tsx'
import { publicScreen } from './screen.ts'

/** One promise, by its code, with every day it ever had. */
export const promisePage = publicScreen({
  path: '/hua/:code',
  reads: 'public',
  door: 'supervise',
  may: anyone,
  read: ({ db }, { params }) => readPromise(db, params.code ?? ''),
  view: (page, visit) => ({
    title: page.promise.line,
    body: <PromiseView page={page} visit={visit} />,
    placeId: page.place.id,
  }),
})
