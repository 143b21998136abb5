import { transaction } from '../../platform/database.ts'
import type { Sweep } from '../room.ts'
import { dropOldKeptPhotos } from './kept-photos.ts'

/** Photos of forms nobody sent within a day. */
export const dropKeptPhotos: Sweep = {
  name: 'drop-kept-photos',
  run: ({ db }) => transaction(db, dropOldKeptPhotos),
}
