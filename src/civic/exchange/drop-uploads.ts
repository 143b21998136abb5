import { transaction } from '../../platform/database.ts'
import type { Sweep } from '../room.ts'
import { dropOldUploads } from './upload.ts'

/** Files of forms nobody sent within a day. */
export const dropUploads: Sweep = {
  name: 'drop-uploads',
  run: ({ db }) => transaction(db, dropOldUploads),
}
