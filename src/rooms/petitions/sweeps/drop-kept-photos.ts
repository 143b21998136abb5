import type { Sweep } from '../../../civic/room.ts'
import { transaction } from '../../../platform/database.ts'
import { dropOldKeptPhotos } from '../kept-photos.ts'
import { ownTables } from '../tables.ts'

/** Photos of forms nobody sent within a day. */
export const dropKeptPhotos: Sweep = {
  name: 'petitions.drop-kept-photos',
  run: (ground) => transaction(ownTables(ground.db), dropOldKeptPhotos),
}
