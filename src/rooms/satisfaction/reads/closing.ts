import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { ActingPost } from '../../../civic/actor/actor.ts'
import { communesOf, getPlace, type Place } from '../../../civic/places/places.ts'
import { cohortOf, receivedIn } from '../classify.ts'
import { foldFigure } from '../projection.ts'
import type { Quarter } from '../quarter.ts'
import type { Figure, SatisfactionReader } from '../tables.ts'
import { type Waiting, waitingQuarters } from './waiting.ts'

/** The communes and wards whose figures a post of the Front closes: its own, or those of its province. */
const reachOf = async (db: SatisfactionReader, { placeId }: ActingPost, today: Day): Promise<Place[]> => {
  const place = await getPlace(db, placeId)
  return place.kind === 'commune' ? [place] : communesOf(db, place.id, today)
}

/** What waits to be closed by this post, by name of the place. */
export const toClose = async (
  db: SatisfactionReader,
  post: ActingPost,
  today: Day,
): Promise<(Waiting & { place: Place })[]> => {
  const places = await reachOf(db, post, today)
  const ids = places.map(({ id }) => id)
  const waiting = await waitingQuarters(db, ids, today)
  return places.flatMap((place) =>
    waiting.filter(({ placeId }) => placeId === place.id).map((row) => ({ ...row, place })),
  )
}

/** The complete counts a closing would freeze if it were done now. Ratings are not looked at: the box counts itself. */
export const previewOf = async (db: SatisfactionReader, placeId: string, quarter: Quarter): Promise<Figure> =>
  foldFigure({ received: await receivedIn(db, placeId, quarter), ratings: null }, await cohortOf(db, placeId, quarter))
