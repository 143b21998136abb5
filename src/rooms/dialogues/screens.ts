import type { Room } from '../../civic/room.ts'
import type { Download } from '../../civic/screen/download.ts'
import type { Screen, Section } from '../../civic/screen/screen.ts'
import { officeDownloads, officeScreens, officeSections } from './screens/office/index.ts'
import { publicDownloads, publicScreens, publicSections } from './screens/public/index.ts'

/** The pages of this room. */
export const dialogueScreens: readonly Screen[] = [...publicScreens, ...officeScreens]

/** What this room says on other pages. */
export const dialogueSections: readonly Section[] = [...publicSections, ...officeSections]

export const dialogueDownloads: readonly Download[] = [...publicDownloads, ...officeDownloads]

const pages: Readonly<Record<string, string>> = { meeting: '/hop', promise: '/hua', project: '/du-an' }

/** What is owed has no page of its own. */
export const pageOf: NonNullable<Room['pageOf']> = ({ code, kind }) =>
  pages[kind] === undefined ? undefined : `${pages[kind]}/${code}`
