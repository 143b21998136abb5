import type { Download } from '../../civic/screen/download.ts'
import type { Screen, Section } from '../../civic/screen/screen.ts'
import { officeScreens, officeSections } from './screens/office/index.ts'
import { publicDownloads, publicScreens, publicSections } from './screens/public/index.ts'

/** The pages of this room. */
export const dialogueScreens: readonly Screen[] = [...publicScreens, ...officeScreens]

/** What this room says on other pages. */
export const dialogueSections: readonly Section[] = [...publicSections, ...officeSections]

export const dialogueDownloads: readonly Download[] = publicDownloads
