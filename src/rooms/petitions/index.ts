import type { Deed } from '../../civic/deed/deed.ts'
import type { Room } from '../../civic/room.ts'
import { petitionFacts } from './contract.ts'
import { petitionDeeds } from './deeds.ts'
import { importErrand } from './importing/run-import.ts'
import { petitionListeners } from './listeners.ts'
import { concernsAt } from './reads/office/concerns.ts'
import { raisedAt } from './reads/office/raised.ts'
import { mayRead } from './reads/office/readers.ts'
import { petitionReport } from './reads/office/report.ts'
import { titlesOf } from './reads/office/titles.ts'
import { findCode } from './return-code.ts'
import { petitionDownloads, petitionScreens, petitionSections } from './screens.ts'
import { closeSilent } from './sweeps/fall-silent.ts'
import { goOnImporting, stopLeftImports } from './sweeps/imports.ts'
import { lapsePromises } from './sweeps/lapse-promises.ts'
import { petitionWords } from './words.ts'

/** Reflections and proposals, from the people's mouth to the people's verdict. */
export const petitions: Room = {
  name: 'petitions',
  facts: petitionFacts,
  deeds: Object.values(petitionDeeds) as Deed<never, unknown>[],
  screens: petitionScreens,
  sections: petitionSections,
  downloads: petitionDownloads,
  listeners: petitionListeners,
  sweeps: [lapsePromises, closeSilent, goOnImporting, stopLeftImports],
  errands: [importErrand],
  sayings: petitionWords,
  findCode,
  mayRead,
  concerns: concernsAt,
  raised: raisedAt,
  titlesOf,
  pageOf: ({ id, code, whole }) => `/viec/${whole ? id : code}`,
  report: petitionReport,
}
