import { type PlaceHit, searchPlaces } from '../../civic/places/search.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import { Intro, Items, type Lang, PlaceSearch, Section } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { Became, liesIn, placeHref } from './place-list.tsx'
import { webScreen } from './web-screen.ts'

const longestQuery = 80

/** Places by any name they have or had. */
export const placeSearch: Screen = webScreen({
  path: '/noi',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { query, today }) => {
    const asked = (query.get('q') ?? '').trim().slice(0, longestQuery)
    return { asked, hits: asked === '' ? [] : await searchPlaces(db, asked, today) }
  },
  view: ({ asked, hits }, { lang }) => {
    const words = webWords(lang).search
    const now = hits.filter(({ stands }) => stands)
    const before = hits.filter(({ stands }) => !stands)
    const none = asked !== '' && hits.length === 0
    const title = asked === '' ? words.title : none ? words.none(asked) : words.found(asked)
    const body = (
      <>
        <Intro title={title}>{none ? <p>{words.noneHint}</p> : null}</Intro>
        {now.length > 0 ? (
          <Section title={words.nowPlaces}>
            <Hits hits={now} lang={lang} />
          </Section>
        ) : null}
        {before.length > 0 ? (
          <Section title={words.oldPlaces}>
            <Hits hits={before} lang={lang} />
          </Section>
        ) : null}
        <PlaceSearch action="/noi" query={asked} quiet={hits.length > 0} />
      </>
    )
    return { title, body }
  },
})

const Hits = ({ hits, lang }: { hits: readonly PlaceHit[]; lang: Lang }) => (
  <Items
    items={hits.map((hit) => ({
      href: placeHref(hit.place),
      title: hit.place.name,
      note: (
        <>
          {liesIn(hit)}
          {hit.stands ? null : (
            <>
              {'; '}
              <Became became={hit.became} lang={lang} />
            </>
          )}
        </>
      ),
    }))}
  />
)
