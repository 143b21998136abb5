import type { Screen, Section } from '../../../../civic/screen/screen.ts'
import { callPage } from './call.tsx'
import { correctionPage } from './correction.tsx'
import { deskSection } from './desk-section.tsx'
import { gridPage } from './grid.tsx'
import { meetingPage } from './meeting.tsx'
import { minutesPage } from './minutes.tsx'
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
]

export const officeSections: readonly Section[] = [deskSection]
