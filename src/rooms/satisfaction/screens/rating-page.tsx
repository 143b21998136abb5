import type { Shown, Visit } from '../../../civic/screen/screen.ts'
import { ErrorSummary, Flow, Intro } from '../../../ui/index.ts'
import type { ToRate } from '../reads/to-rate.ts'
import { satisfactionWords } from '../words.ts'
import { formProblems } from './problems.ts'
import { RatingForm, RatingSaid, ratingForm, ratingIds } from './rating-view.tsx'

/** The rating on a page of its own, which owns the form: the sender's and the collector's differ in words only. */
export const ratingPage = (
  { state, minimum }: ToRate,
  visit: Visit,
  { page, back, collecting = false }: { page: string; back: string; collecting?: boolean },
): Shown => {
  const words = satisfactionWords(visit.lang).rating
  const asked = collecting ? words.collectTitle : words.title
  const title = state === 'given' ? words.given : asked
  const body = (
    <>
      <ErrorSummary errors={formProblems(visit, ratingForm, ratingIds).summary} />
      <Intro title={title} />
      <Flow>
        {state === 'open' ? (
          <RatingForm page={page} minimum={minimum} visit={visit} collecting={collecting} />
        ) : (
          <RatingSaid state={state} visit={visit} collecting={collecting} />
        )}
        <p>
          <a href={back}>{collecting ? words.collectBack : words.back}</a>
        </p>
      </Flow>
    </>
  )
  return { title, body, ...(state === 'open' && { form: ratingForm }) }
}
