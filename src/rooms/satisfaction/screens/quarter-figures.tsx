import { longDay, shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { getPlace, type Place } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { anyone } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { Facts, Intro, type Lang, Lead, Section } from '../../../ui/index.ts'
import { type ClosedQuarter, closedOf } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'
import { CountTable } from './count-table.tsx'
import { Method } from './method-view.tsx'
import { RatingsView } from './ratings-view.tsx'
import { satisfactionScreen } from './screen.ts'
import { SendersSay } from './senders-say.tsx'

interface Quarterly {
  place: Place
  closed: ClosedQuarter
  minimum: number
  previous: ClosedQuarter | undefined
  next: ClosedQuarter | undefined
  /** The last closing before this one that published ratings: what came since is what this one has. */
  ratedBefore: ClosedQuarter | undefined
}

/** One closed quarter of one commune or ward: every figure with what it counts, of how many, and who closed it. */
export const quarterFigures = satisfactionScreen({
  path: '/so-lieu/:place/:quarter',
  reads: 'public',
  door: 'benefit',
  may: anyone,
  read: async ({ db }, { params }): Promise<Quarterly> => {
    const place = await getPlace(db, params.place ?? '')
    const all = await closedOf(db, place.id)
    const at = all.findIndex(({ quarter }) => quarter === params.quarter)
    const closed = all[at]
    if (closed === undefined) throw new Refusal('not-found')
    return {
      place,
      closed,
      minimum: (await getRule(db, 'disclosure.minimum', closed.ends_on)).value,
      previous: all[at + 1],
      next: all[at - 1],
      ratedBefore: all.slice(at + 1).find(({ ratings_given }) => ratings_given !== null),
    }
  },
  view: (data, { lang }) => {
    const words = satisfactionWords(lang).figures
    const { place, closed, minimum } = data
    const { confirmed, cohort } = closed
    const quarter = words.quarter(closed.quarter)
    const body = (
      <>
        <Intro title={cohort === 0 ? words.findingNone : words.finding(confirmed, cohort)}>
          <Lead>{words.of(place.name, quarter)}</Lead>
          <Facts
            facts={[
              {
                term: words.facts.period,
                value: words.period(shortDay(closed.starts_on, lang), shortDay(closed.ends_on, lang)),
              },
              { term: words.facts.closedOn, value: longDay(closed.closed_on, lang) },
              { term: words.facts.closedBy, value: lang === 'vi' ? closed.closerVi : closed.closerEn },
              { term: words.facts.source, value: words.source },
            ]}
          />
        </Intro>
        <SendersSay figure={closed} minimum={minimum} lang={lang} />
        <Section id="con-so" full title={words.counts}>
          <CountTable
            figure={closed}
            minimum={minimum}
            caption={words.countsCaption(quarter, shortDay(closed.closed_on, lang))}
            lang={lang}
          />
        </Section>
        <RatingsView {...data} lang={lang} />
        <Method closed={closed} lang={lang} />
        <Others {...data} lang={lang} />
      </>
    )
    return { title: words.pageTitle(place.name, quarter), body, placeId: place.id }
  },
})

const Others = ({ place, previous, next, lang }: Quarterly & { lang: Lang }) => {
  const words = satisfactionWords(lang).figures
  const quarterLink = (to: ClosedQuarter | undefined, say: (quarter: string) => string) =>
    to === undefined ? null : (
      <p>
        <a href={`/so-lieu/${to.place_id}/${to.quarter}`}>{say(words.quarter(to.quarter))}</a>
      </p>
    )
  return (
    <Section title={words.others} noPrint>
      {quarterLink(previous, words.previous)}
      {quarterLink(next, words.next)}
      <p>
        <a href={`/so-lieu/${place.id}`}>{words.allOf(place.name)}</a>
      </p>
      <p>
        <a href="/so-lieu">{words.everywhere}</a>
      </p>
    </Section>
  )
}
