import { sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import { getPlace, type Place, standingOn } from './places.ts'
import type { Share } from './tables.ts'

/** One step from a place that ended to one that took it over, or back. */
export interface Succession {
  fromId: string
  place: Place
  share: Share
  /** The instrument and clause that decided it. */
  clause: string
  onDay: Day
}

/** What a place became, the heir of the remainder last. Empty for one that stands, and for one abolished without heir. */
export const successorsOf = (db: CivicReader, placeId: string): Promise<Succession[]> => successorsOfAll(db, [placeId])

export const successorsOfAll = reference(
  'successors',
  async (db: CivicReader, placeIds: readonly string[]): Promise<Succession[]> => {
    if (placeIds.length === 0) return []
    const rows = await db
      .selectFrom('civic.public_place_succession as s')
      .innerJoin('civic.public_place as p', 'p.id', 's.to_id')
      .selectAll('p')
      .select(['s.from_id', 's.share', 's.clause', 's.on_day'])
      .where('s.from_id', 'in', placeIds)
      .orderBy('s.share')
      .orderBy('p.id')
      .execute()
    return rows.map(asSuccession)
  },
)

/** What a place was made from. */
export const predecessorsOf = reference(
  'predecessors',
  async (db: CivicReader, placeId: string): Promise<Succession[]> => {
    const rows = await db
      .selectFrom('civic.public_place_succession as s')
      .innerJoin('civic.public_place as p', 'p.id', 's.from_id')
      .selectAll('p')
      .select(['s.from_id', 's.share', 's.clause', 's.on_day'])
      .where('s.to_id', '=', placeId)
      .orderBy('p.name')
      .orderBy('p.id')
      .execute()
    return rows.map(asSuccession)
  },
)

type Row = Place & { from_id: string; share: Share; clause: string; on_day: Day }

const asSuccession = ({ from_id, share, clause, on_day, ...place }: Row): Succession => ({
  fromId: from_id,
  place,
  share,
  clause,
  onDay: on_day,
})

/** Where a place is on a day: `places` has itself while it stands, one place where it has a single heir, several where it was split. */
export interface WhereNow {
  place: Place
  stands: boolean
  places: Place[]
}

/**
 * Follows a place through its successors to the places that stand on `day`; an abolished district through its communes.
 * A place of one heir gives that heir; of several, only someone who knows the spot can choose.
 */
export const whereNow = reference(
  'where now',
  async (db: CivicReader, placeId: string, day: Day): Promise<WhereNow> => {
    const place = await getPlace(db, placeId)
    const { rows } = await sql<{ id: string }>`
    with recursive step (id) as (
      select ${placeId}::text
      union
      select coalesce(s.to_id, c.id)
      from step
        join civic.public_place_succession s on s.from_id = step.id and s.on_day <= ${day}
        left join civic.public_place c on s.to_id is null and c.parent_id = step.id)
    select id from step where id is not null`.execute(db)
    const reached = rows.map((row) => row.id)
    const places = await db
      .selectFrom('civic.public_place')
      .selectAll()
      .where('id', 'in', reached)
      .where(standingOn('civic.public_place', day))
      .orderBy('short_name')
      .orderBy('id')
      .execute()
    return { place, stands: places.some(({ id }) => id === placeId), places }
  },
)
