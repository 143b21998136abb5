import { isAdministrator } from '../../../civic/actor/actor.ts'
import { searchPlaces } from '../../../civic/places/search.ts'
import type { Screen } from '../../../civic/screen/screen.ts'
import { Intro, Items, PlaceSearch } from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { liesIn } from '../place-list.tsx'
import { webScreen } from '../web-screen.ts'

/** Finds the place whose holders are looked for. */
export const holdersSearch: Screen = webScreen({
  path: '/quan-tri/noi',
  reads: 'app',
  entrance: 'sign-in',
  may: isAdministrator,
  read: async ({ db }, { query, today }) => {
    const asked = query.get('q') ?? ''
    return { asked, hits: (await searchPlaces(db, asked, today)).filter(({ stands }) => stands) }
  },
  view: ({ asked, hits }, { lang }) => {
    const { admin, search } = webWords(lang)
    const body = (
      <>
        <Intro title={asked !== '' && hits.length === 0 ? search.none(asked) : admin.holders}>
          {asked !== '' && hits.length === 0 ? <p>{search.noneHint}</p> : null}
        </Intro>
        <Items
          items={hits.map((hit) => ({
            href: `/quan-tri/noi/${hit.place.id}`,
            title: hit.place.name,
            note: liesIn(hit),
          }))}
        />
        <PlaceSearch action="/quan-tri/noi" label={search.title} query={asked} quiet />
      </>
    )
    return { title: admin.holders, body }
  },
})
