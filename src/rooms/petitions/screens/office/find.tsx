import { Refusal } from '../../../../platform/refusal.ts'
import { findMatters } from '../../reads/office/find.ts'
import { petitionWords } from '../../words.ts'
import { FindView, longestQuery } from './find-view.tsx'
import { isOfficer, officeScreen } from './office-screen.ts'

/** Among the matters of the officer's own office, by words, place or code. */
export const findPage = officeScreen({
  path: '/tim',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  read: async ({ db }, { actor, query }) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const asked = (query.get('q') ?? '').trim().slice(0, longestQuery)
    return { asked, found: asked === '' ? [] : await findMatters(db, actor.post, asked) }
  },
  view: (data, { lang }) => ({
    title: petitionWords(lang).office.work.searchTitle,
    body: <FindView {...data} lang={lang} />,
  }),
})
