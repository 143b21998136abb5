import type { Download } from '../../../../civic/screen/download.ts'
import type { Screen, Section } from '../../../../civic/screen/screen.ts'
import { askPage } from './ask.tsx'
import { calendarPage } from './calendar.tsx'
import { calendarFiles } from './calendar-files.ts'
import { followPage } from './follow.tsx'
import { frontSection } from './front-section.tsx'
import { meetingPage } from './meeting.tsx'
import { minutesFile } from './minutes-file.ts'
import { placeSection } from './place-section.tsx'
import { projectPage } from './project.tsx'
import { projectsPage } from './projects.tsx'
import { promisePage } from './promise.tsx'
import { raisePage } from './raise.tsx'
import { receiptPage } from './receipt.tsx'
import { registerPage } from './register.tsx'
import { sheetPage } from './sheet.tsx'

/** What everybody reads of meetings and promises, and the pages of whoever asked. */
export const publicScreens: readonly Screen[] = [
  calendarPage,
  meetingPage,
  sheetPage,
  askPage,
  receiptPage,
  followPage,
  registerPage,
  projectsPage,
  projectPage,
  raisePage,
  promisePage,
]

export const publicSections: readonly Section[] = [frontSection, placeSection]

export const publicDownloads: readonly Download[] = [...calendarFiles, minutesFile]
