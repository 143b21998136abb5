import { form } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { rate } from '../deeds/rate.ts'
import { readToRate } from '../reads/to-rate.ts'
import { ratingPage } from './rating-page.tsx'
import { ratingForm } from './rating-view.tsx'
import { satisfactionScreen } from './screen.ts'

export const ownRatingPath = '/theo-doi/danh-gia'

/** The sender rates, with a code no office held. */
export const rateOwn = satisfactionScreen({
  path: ownRatingPath,
  reads: 'app',
  entrance: 'code',
  may: (actor) => actor.kind === 'sender' && actor.power === 'verdict',
  forms: {
    [ratingForm]: form(rate, {
      input: (body, { actor }) => ({
        matter: actor.kind === 'sender' ? actor.matterId : '',
        level: body.text('level'),
        word: body.text('word'),
      }),
      next: () => ({ to: '/theo-doi#danh-gia' }),
    }),
  },
  read: ({ db }, { actor, today }) => {
    if (actor.kind !== 'sender') throw new Refusal('not-allowed')
    return readToRate(db, actor.matterId, today)
  },
  view: (data, visit) => ratingPage(data, visit, { page: ownRatingPath, back: '/theo-doi' }),
})
