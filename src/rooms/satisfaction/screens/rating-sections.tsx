import { Section } from '../../../ui/index.ts'
import { mayRate } from '../may.ts'
import { findAsked, ratingState } from '../reads/asked.ts'
import { readToRate } from '../reads/to-rate.ts'
import { satisfactionWords } from '../words.ts'
import { collectedRatingPath } from './rate-collected.ts'
import { ownRatingPath } from './rate-own.ts'
import { RatingForm, RatingSaid } from './rating-view.tsx'
import { satisfactionSection } from './screen.ts'

/** On the sender's page, once the last word is spoken: the rating, or thanks for it. */
const onFollow = satisfactionSection({
  slot: 'follow',
  order: 10,
  may: (actor) => actor.kind === 'sender' && actor.power === 'verdict',
  show: async ({ db }, visit, matterId) => {
    const { state, minimum } = await readToRate(db, matterId, visit.today)
    if (state === undefined || state === 'missed') return undefined
    const words = satisfactionWords(visit.lang).rating
    return (
      <Section id="danh-gia" title={state === 'open' ? words.title : words.given}>
        {state === 'open' ? (
          <RatingForm page={ownRatingPath} minimum={minimum} visit={visit} />
        ) : (
          <RatingSaid state={state} visit={visit} />
        )}
      </Section>
    )
  },
})

/** Where a collector took the sender's last word. */
const onCall = satisfactionSection({
  slot: 'call',
  order: 10,
  may: ({ kind }) => kind === 'officer',
  show: async ({ db }, visit, matterId) => {
    const asked = await findAsked(db, matterId)
    if (asked === undefined || !mayRate(visit.actor, asked)) return undefined
    const state = ratingState(asked)
    if (state === 'missed') return undefined
    const { minimum } = await readToRate(db, matterId, visit.today)
    const words = satisfactionWords(visit.lang).rating
    return (
      <Section id="danh-gia" title={state === 'open' ? words.collectTitle : words.given}>
        {state === 'open' ? (
          <RatingForm page={collectedRatingPath(matterId)} minimum={minimum} visit={visit} collecting />
        ) : (
          <RatingSaid state={state} visit={visit} collecting />
        )}
      </Section>
    )
  },
})

export const ratingSections = [onFollow, onCall]
