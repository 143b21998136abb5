import { getPlace } from '../../../../civic/places/places.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { CivicReader } from '../../../../civic/tables.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { isPartyWorker } from '../../directing.ts'
import { seesHot } from '../../may.ts'
import { hotMarks, placesBelow, readHot, readNear } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { officerAt, programmeScreen } from '../room-screen.ts'
import { HotView } from './list-view.tsx'

/** What is hot at the officer's place, or with `?noi=` at one directly below it. */
export const hotList = programmeScreen({
  path: '/buc-xuc',
  reads: 'app',
  entrance: 'sign-in',
  may: seesHot,
  read: async (reading, visit) => {
    const { db } = reading
    const place = await getAskedPlace(db, visit)
    const own = officerAt(visit).post.placeId
    return {
      place,
      /** The officer's own place, where the page is about another. */
      own: place.id === own ? undefined : await getPlace(db, own),
      hot: await readHot(reading, place.id, visit.today),
      marks: await hotMarks(db, place.id),
      near: await readNear(reading, place.id, visit.today),
      below: await placesBelow(db, place.id, visit.today),
      mayMark: isPartyWorker(visit.actor),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).hot.title(data.place.name),
    body: <HotView {...data} visit={visit} />,
    placeId: data.place.id,
  }),
})

/** The officer's own place, or one directly below it. Refuses 'not-allowed' for any other. */
export const getAskedPlace = async (db: CivicReader, visit: Visit) => {
  const own = officerAt(visit).post.placeId
  const place = await getPlace(db, visit.query.get('noi') ?? own)
  if (place.id !== own && place.parent_id !== own) throw new Refusal('not-allowed')
  return place
}
