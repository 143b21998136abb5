import { listTopics } from '../../../../civic/posts/topics.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { listMatters } from '../../reads/public/list.ts'
import { placesWithin } from '../../reads/public/places-within.ts'
import { findAskedPlace, standingCommunes } from '../../reads/public/where-asked.ts'
import { asks, cursorIn, type FoundList, placeIn, stateIn, wordsIn } from './list-asked.ts'
import { ListView, listTitle } from './list-view.tsx'
import { petitionScreen } from './screen.ts'

const pageSize = 20

/** Everything published, to be searched by words without accents, place, topic and state. */
export const listPage = petitionScreen({
  path: '/viec',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { query, today }): Promise<FoundList> => {
    const topics = await listTopics(db)
    const place = (await findAskedPlace(db, placeIn(query), today))?.now
    const asked = {
      words: wordsIn(query),
      place,
      topic: topics.find(({ id }) => id === query.get(asks.topic)),
      state: stateIn(query),
      after: cursorIn(query),
    }
    const placeIds = place && (await placesWithin(db, place.id))
    const matters = await listMatters(db, { ...asked, placeIds, topic: asked.topic?.id }, pageSize)
    return {
      asked,
      communes: await standingCommunes(db, today),
      topics,
      matters: matters.slice(0, pageSize),
      more: matters.length > pageSize,
    }
  },
  view: (found, visit) => {
    const { place } = found.asked
    return {
      title: listTitle(found.asked, visit.lang),
      body: <ListView found={found} visit={visit} />,
      ...(place && { placeId: place.id }),
    }
  },
})
