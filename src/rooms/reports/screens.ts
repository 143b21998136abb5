import type { Screen, Section } from '../../civic/screen/screen.ts'
import { behindPage } from './screens/behind.tsx'
import { correctPage } from './screens/correct.tsx'
import { reportsSection } from './screens/desk-section.tsx'
import { ownReports, placeReports } from './screens/list.tsx'
import { periodPage } from './screens/period.tsx'
import { writePage } from './screens/write.tsx'

export { reportFiles } from './screens/files.ts'

/** The pages of this room. */
export const reportScreens: readonly Screen[] = [
  ownReports,
  placeReports,
  periodPage,
  correctPage,
  writePage,
  behindPage,
]

/** What this room says on other pages. */
export const reportSections: readonly Section[] = [reportsSection]
