import { number } from '../../../../packages/vietnamese/src/index.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { anyone } from '../../../civic/screen/screen.ts'
import { Columns, EmptyState, Filters, Intro, Items, Lead, PlaceSearch, Section } from '../../../ui/index.ts'
import { findQuarter } from '../quarter.ts'
import { closedIn, quartersClosed } from '../reads/closed.ts'
import { findStanding } from '../reads/find-places.ts'
import { satisfactionWords } from '../words.ts'
import { QuarterTable } from './quarter-table.tsx'
import { satisfactionScreen } from './screen.ts'

const longestQuery = 80

/** Which quarters are closed, the newest first; which places closed one; and a way to any place. */
export const figuresFront = satisfactionScreen({
  path: '/so-lieu',
  reads: 'public',
  door: 'benefit',
  may: anyone,
  read: async ({ db }, { query, today }) => {
    const asked = (query.get('q') ?? '').trim().slice(0, longestQuery)
    const quarters = await quartersClosed(db)
    const wanted = query.get('quy')
    const chosen = quarters.find(({ quarter }) => quarter === wanted) ?? quarters[0]
    const quarter = chosen && findQuarter(chosen.quarter)
    return {
      asked,
      hits: asked === '' ? [] : await findStanding(db, asked, today),
      quarters,
      quarter,
      rows: quarter ? await closedIn(db, quarter) : [],
      minimum: (await getRule(db, 'disclosure.minimum', quarter?.ends ?? today)).value,
    }
  },
  view: ({ asked, hits, quarters, quarter, rows, minimum }, { lang }) => {
    const words = satisfactionWords(lang).figures
    const body = (
      <>
        <Columns>
          <Intro title={words.title}>
            <Lead>{words.lead}</Lead>
            {asked !== '' && hits.length === 0 ? <p>{words.noHits(asked)}</p> : null}
          </Intro>
          <PlaceSearch action="/so-lieu" query={asked} quiet />
        </Columns>
        {hits.length === 0 ? null : (
          <Section title={words.hits(asked)}>
            <Items
              items={hits.map(({ place, formerly }) => ({
                href: `/so-lieu/${place.id}`,
                title: place.name,
                ...(formerly.length > 0 && { note: words.formerly(formerly.join(', ')) }),
              }))}
            />
          </Section>
        )}
        {quarter === undefined ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <Section id="quy" full title={words.inQuarter(words.quarter(quarter.name), rows.length)}>
            <Filters
              label={words.quarters}
              links={quarters.map((one) => ({
                href: `/so-lieu?quy=${one.quarter}`,
                words: words.quarterAlone(one.quarter),
                current: one.quarter === quarter.name,
              }))}
            />
            <QuarterTable
              caption={`${words.byName} ${words.tableCaption(number(minimum, lang))}`}
              head={words.placeColumn}
              name={({ placeName }) => placeName}
              rows={rows.map((row) => ({ ...row, minimum }))}
              lang={lang}
            />
          </Section>
        )}
      </>
    )
    return { title: words.title, body }
  },
})
