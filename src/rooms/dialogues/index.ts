import type { Deed } from '../../civic/deed/deed.ts'
import type { Room } from '../../civic/room.ts'
import { dialogueFacts } from './contract.ts'
import { dialogueDeeds } from './deeds.ts'
import { dialogueListeners } from './listeners.ts'
import { concernsAt } from './reads/concerns.ts'
import { raisedAt } from './reads/raised.ts'
import { dialogueReport } from './reads/report.ts'
import { titlesOf } from './reads/titles.ts'
import { findCode } from './return-code.ts'
import { dialogueDownloads, dialogueScreens, dialogueSections, pageOf } from './screens.ts'
import { freezeWhatStands } from './sweeps/freeze-minutes.ts'
import { missWhatWasOwed } from './sweeps/miss-owed.ts'
import { openWhatIsOwed } from './sweeps/open-owed.ts'
import { dialogueWords } from './words.ts'

/** Where people really speak: leaders' dialogues, reception days, residents' meetings; and what is promised there. */
export const dialogues: Room = {
  name: 'dialogues',
  facts: dialogueFacts,
  deeds: Object.values(dialogueDeeds) as Deed<never, unknown>[],
  screens: dialogueScreens,
  sections: dialogueSections,
  downloads: dialogueDownloads,
  listeners: dialogueListeners,
  sweeps: [openWhatIsOwed, missWhatWasOwed, freezeWhatStands],
  sayings: dialogueWords,
  findCode,
  concerns: concernsAt,
  raised: raisedAt,
  report: dialogueReport,
  pageOf,
  titlesOf,
}
