import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { standingOn } from '../places/places.ts'
import type { CivicReader } from '../tables.ts'
import type { GroundTables } from './tables.ts'

/** A ground that an instrument names: on no other may the same thing be refused. */
export type Ground = Selectable<GroundTables['civic.ground']>

/** The grounds of a list that held on `day`, in the order of the instrument. */
export const groundsOf = (db: CivicReader, list: string, day: Day): Promise<Ground[]> =>
  db
    .selectFrom('civic.public_ground as g')
    .selectAll()
    .where('g.list', '=', list)
    .where(standingOn('g', day))
    .orderBy('g.rank')
    .execute()
