import type { Deed } from '../../civic/deed/deed.ts'
import type { Room } from '../../civic/room.ts'
import { reportFacts } from './contract.ts'
import { reportDeeds } from './deeds.ts'
import { reportFiles, reportScreens, reportSections } from './screens.ts'
import { reportWords } from './words.ts'

/** Periodic reports: what all rooms say of a place and a period, frozen once, and what its writers add. */
export const reports: Room = {
  name: 'reports',
  facts: reportFacts,
  deeds: Object.values(reportDeeds) as Deed<never, unknown>[],
  screens: reportScreens,
  sections: reportSections,
  downloads: reportFiles,
  listeners: [],
  sweeps: [],
  sayings: reportWords,
}
