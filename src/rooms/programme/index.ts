import type { Deed } from '../../civic/deed/deed.ts'
import type { Room } from '../../civic/room.ts'
import { programmeFacts } from './contract.ts'
import { programmeDeeds } from './deeds.ts'
import { programmeListeners } from './listeners.ts'
import { mayRead } from './reads/readers.ts'
import { programmeReport } from './reads/report.ts'
import { titlesOf } from './reads/titles.ts'
import { pageOf, programmeScreens, programmeSections } from './screens.ts'
import { programmeWords } from './words.ts'

/** The year's theme, directives, tasks by hamlet, what is hot, and why something is late. */
export const programme: Room = {
  name: 'programme',
  facts: programmeFacts,
  deeds: Object.values(programmeDeeds) as Deed<never, unknown>[],
  screens: programmeScreens,
  sections: programmeSections,
  listeners: programmeListeners,
  sweeps: [],
  sayings: programmeWords,
  mayRead,
  pageOf,
  titlesOf,
  report: programmeReport,
}
