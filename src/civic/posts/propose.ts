import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { getPlace, type Place, standingOn } from '../places/places.ts'
import { whereNow } from '../places/successions.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import type { Post } from './posts.ts'
import type { PostTables } from './tables.ts'

/**
 * The post a matter of a topic is proposed to. A place that ended is read as its one successor; one that was split, as the
 * province around its parts, whose placing post decides. A place without routes of its own goes to the place above.
 * Refuses 'no-route' where nobody answered for the place on that day.
 */
export const proposePost = reference(
  'proposed post',
  async (db: CivicReader, placeId: string, topicId: string, day: Day): Promise<Post> => {
    let place: Place | undefined = await findAnswering(db, placeId, day)
    while (place !== undefined) {
      const route = await findRoute(db, place, topicId)
      const post = route && (await findRouted(db, place, route, day))
      if (post) return post
      place = place.parent_id === null ? undefined : await getPlace(db, place.parent_id)
    }
    throw new Refusal('no-route')
  },
)

const findAnswering = async (db: CivicReader, placeId: string, day: Day): Promise<Place | undefined> => {
  const { place, places } = await whereNow(db, placeId, day)
  const [only, another] = places
  if (only === undefined) return place
  if (another === undefined || only.parent_id === null) return only
  return getPlace(db, only.parent_id)
}

type Route = Selectable<PostTables['civic.route']>

const findRoute = (db: CivicReader, place: Place, topicId: string): Promise<Route | undefined> =>
  db
    .selectFrom('civic.route')
    .selectAll()
    .where('topic_id', '=', topicId)
    .where('place_kind', '=', place.kind)
    .where('scope_id', 'in', place.parent_id === null ? [place.id] : [place.id, place.parent_id])
    .executeTakeFirst()

const findRouted = (db: CivicReader, place: Place, route: Route, day: Day): Promise<Post | undefined> => {
  const at = route.at === 'place' ? place.id : place.parent_id
  return db
    .selectFrom('civic.post as p')
    .selectAll()
    .where('p.id', '=', `${at}/${route.office}/${route.role}`)
    .where(standingOn('p', day))
    .executeTakeFirst()
}
