import { accountFacts } from './actor/account-facts.ts'
import { dropKeptPhotos } from './attachments/drop-kept-photos.ts'
import { DutyInherited } from './duties/inherit.ts'
import { DutyOverdue } from './duties/overdue.ts'
import { dutySweeps } from './duties/sweeps.ts'
import { dropUploads } from './exchange/drop-uploads.ts'
import type { Room } from './room.ts'
import { civicWords } from './words.ts'

/** What the civic floor itself adds to the house, in the shape of a room: duties that pass their day or change hands, and accounts. */
export const civicRoom: Room = {
  name: 'civic',
  facts: [DutyOverdue, DutyInherited, ...accountFacts],
  deeds: [],
  screens: [],
  sections: [],
  listeners: [],
  sweeps: [...dutySweeps, dropKeptPhotos, dropUploads],
  sayings: civicWords,
}
