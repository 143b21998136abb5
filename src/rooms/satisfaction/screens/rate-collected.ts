import { id } from '../../../civic/deed/fields.ts'
import { form } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { rate } from '../deeds/rate.ts'
import { mayRate } from '../may.ts'
import { findAsked } from '../reads/asked.ts'
import { readToRate } from '../reads/to-rate.ts'
import { ratingPage } from './rating-page.tsx'
import { ratingForm } from './rating-view.tsx'
import { satisfactionScreen } from './screen.ts'

export const collectedRatingPath = (matterId: string): string => `/thu-thap/${matterId}/danh-gia`

/** Whoever took the sender's last word takes the rating too, and nobody else. */
export const rateCollected = satisfactionScreen({
  path: collectedRatingPath(':id'),
  reads: 'app',
  entrance: 'sign-in',
  may: ({ kind }) => kind === 'officer',
  forms: {
    [ratingForm]: form(rate, {
      input: (body, { params }) => ({ matter: params.id, level: body.text('level'), word: body.text('word') }),
      next: (_, { params }) => ({ to: collectedRatingPath(params.id ?? '') }),
    }),
  },
  read: async ({ db }, { actor, params, today }) => {
    const matterId = id.safeParse(params.id)
    const asked = matterId.success ? await findAsked(db, matterId.data) : undefined
    if (asked === undefined || !mayRate(actor, asked)) throw new Refusal('not-allowed')
    return readToRate(db, asked.matter_id, today)
  },
  view: (data, visit) =>
    ratingPage(data, visit, {
      page: collectedRatingPath(visit.params.id ?? ''),
      back: `/thu-thap/${visit.params.id}`,
      collecting: true,
    }),
})
