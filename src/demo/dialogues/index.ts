import type { Player } from '../player.ts'
import { clearance } from './clearance.ts'
import { clearanceProject } from './clearance-project.ts'
import { coming } from './coming.ts'
import type { Doing, Entry } from './doing.ts'
import { playMeeting } from './play-meeting.ts'
import { playProject } from './play-project.ts'
import { playReceptions } from './play-reception.ts'
import { receptions } from './receptions.ts'
import { residentsOfCanDuoc } from './residents-can-duoc.ts'
import { residentsElsewhere } from './residents-elsewhere.ts'

/** Everything said and done at meetings of the example. Entries of one day are played in this order. */
export const dialogueEntries = (doing: Doing, petitions: Player): Entry[] => [
  ...playProject(doing, clearanceProject),
  ...[clearance, ...residentsOfCanDuoc, ...residentsElsewhere, ...coming].flatMap((story) =>
    playMeeting(doing, petitions, story),
  ),
  ...receptions.flatMap((story) => playReceptions(doing, petitions, story)),
]
