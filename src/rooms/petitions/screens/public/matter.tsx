import { anyone } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { findPublicMatter } from '../../reads/public/matter.ts'
import { MatterView } from './matter-view.tsx'
import { petitionScreen } from './screen.ts'

/** One published matter, by the code that stands on every slip and in every list. */
export const matterPage = petitionScreen({
  path: '/viec/:code',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { params, today }) => {
    const matter = await findPublicMatter(db, params.code ?? '', today)
    if (matter === undefined) throw new Refusal('not-found')
    return matter
  },
  view: (matter, visit) => ({
    title: matter.petition.title,
    body: <MatterView matter={matter} visit={visit} />,
    ...(matter.now && { placeId: matter.now.id }),
  }),
})
