import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { standingOn } from '../../../../civic/places/places.ts'
import type { Post } from '../../../../civic/posts/posts.ts'
import { placesAbove } from '../../place-now.ts'
import type { Petition, PetitionReader } from '../../subject.ts'

/** The posts of the answering office that stand, the highest first. */
export const colleagues = (db: PetitionReader, petition: Petition, today: Day): Promise<Post[]> =>
  db
    .selectFrom('civic.public_post as p')
    .selectAll()
    .where('p.office_id', '=', petition.office.id)
    .where(standingOn('p', today))
    .orderBy('p.rank')
    .orderBy('p.id')
    .execute()

/**
 * To whom a petition may be forwarded: the posts of the answering office, those of the Committee of the place, and whoever heads
 * a department of the province. Never another branch.
 */
export const forwardTargets = async (db: PetitionReader, petition: Petition, today: Day): Promise<Post[]> => {
  const places = (await placesAbove(db, petition.matter.place_id, today)).map(({ id }) => id)
  return db
    .selectFrom('civic.public_post as p')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .selectAll('p')
    .where('p.id', '<>', petition.post_id)
    .where('o.branch', '=', 'state')
    .where('o.place_id', 'in', places)
    .where((either) =>
      either.or([
        either('o.id', '=', petition.office.id),
        either.and([either('o.kind', '=', 'peoples-committee'), either('o.place_id', '=', places[0] ?? '')]),
        either.and([either('o.kind', 'in', ['department', 'inspectorate']), either('p.leads', '=', true)]),
      ]),
    )
    .where(standingOn('p', today))
    .orderBy((order) => order('o.id', '=', petition.office.id), 'desc')
    .orderBy('o.id')
    .orderBy('p.rank')
    .execute()
}
