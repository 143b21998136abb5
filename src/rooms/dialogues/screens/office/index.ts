import type { Download } from '../../../../civic/screen/download.ts'
import type { Screen, Section } from '../../../../civic/screen/screen.ts'
import { callPage } from './call.tsx'
import { correctionPage } from './correction.tsx'
import { deskAroundSection } from './desk-around-section.tsx'
import { deskNewsSection } from './desk-news-section.tsx'
import { deskSection } from './desk-section.tsx'
import { gridPage } from './grid.tsx'
import { meetingPage } from './meeting.tsx'
import { minutesPage } from './minutes.tsx'
import { minutesFile } from './minutes-file.ts'
import { obstaclePage } from './obstacle.tsx'
import { projectPage } from './project.tsx'
import { projectListPage } from './projects.tsx'
import { promisePage } from './promise.tsx'
import { questionPage } from './question.tsx'
import { receivedPage } from './received.tsx'
import { receptionBookPage } from './reception-book.tsx'

/** What the convenor's office works on, and those who promised. */
export const officeScreens: readonly Screen[] = [
  callPage,
  meetingPage,
  gridPage,
  questionPage,
  correctionPage,
  minutesPage,
  promisePage,
  receptionBookPage,
  receivedPage,
  projectListPage,
  projectPage,
  obstaclePage,
]

export const officeDownloads: readonly Download[] = [minutesFile]

export const officeSections: readonly Section[] = [deskSection, deskAroundSection, deskNewsSection]
