import { number, percent, shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { BigFigure, Interval, IntervalScale, type Lang, Note, Section, Tag } from '../../../ui/index.ts'
import { type Ratings, ratingsOf } from '../measures.ts'
import type { ClosedQuarter } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'

interface Rated {
  closed: ClosedQuarter
  minimum: number
  ratedBefore: ClosedQuarter | undefined
  lang: Lang
}

/** How satisfied those are who chose to rate; or that too few did, and what becomes of their ratings. */
export const RatingsView = (rated: Rated) => {
  const words = satisfactionWords(rated.lang).figures
  const ratings = ratingsOf(rated.closed)
  return (
    <Section id="hai-long" title={words.ratings}>
      {ratings === undefined ? <TooFew {...rated} /> : <Enough {...rated} ratings={ratings} />}
    </Section>
  )
}

const TooFew = ({ minimum, lang }: Rated) => {
  const words = satisfactionWords(lang).figures
  return (
    <>
      <p>
        <Tag status="mute">{words.suppressed}</Tag>
      </p>
      <p>{words.suppressedWhy(number(minimum, lang))}</p>
      <p>{words.suppressedThen}</p>
    </>
  )
}

const Enough = ({ closed, ratedBefore, lang, ratings }: Rated & { ratings: Ratings }) => {
  const words = satisfactionWords(lang).figures
  const { asked, given, good, share, interval, turnout } = ratings
  const said = percent(share, lang)
  const [low, high] = [percent(interval.low, lang), percent(interval.high, lang)]
  const until = shortDay(closed.closed_on, lang)
  return (
    <>
      <BigFigure
        figure={said}
        words={words.good}
        base={words.ratingsBase(good, given, asked, percent(turnout, lang))}
      />
      <div>
        <Interval
          value={share * 100}
          low={interval.low * 100}
          high={interval.high * 100}
          spoken={words.intervalSpoken(said, low, high)}
        />
        <IntervalScale />
      </div>
      <p>{words.interval(low, high)}</p>
      <p>
        {ratedBefore === undefined
          ? words.ratingsFirst(until)
          : words.ratingsSince(shortDay(ratedBefore.closed_on, lang), until)}
      </p>
      <Note>
        <p>
          <b>{words.selfSelected}.</b> {words.selfSelectedWhy}
        </p>
      </Note>
    </>
  )
}
