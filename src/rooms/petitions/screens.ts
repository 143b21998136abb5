import type { Download } from '../../civic/screen/download.ts'
import type { Screen, Section } from '../../civic/screen/screen.ts'
import { callPage } from './screens/office/call-page.tsx'
import { collectPage } from './screens/office/collect-page.tsx'
import { deskSections } from './screens/office/desk-sections.tsx'
import { entryPage } from './screens/office/entry.tsx'
import { exportFiles } from './screens/office/export/files.ts'
import { exportPage } from './screens/office/export/page.tsx'
import { findPage } from './screens/office/find.tsx'
import { handOverPage } from './screens/office/hand-over.tsx'
import { columnsPage } from './screens/office/import/columns.tsx'
import { errorsFile } from './screens/office/import/errors-file.ts'
import { importPage } from './screens/office/import/import.tsx'
import { importsPage } from './screens/office/import/list.tsx'
import { wordsPage } from './screens/office/import/words.tsx'
import { slipPage } from './screens/office/slip.tsx'
import { workPage } from './screens/office/work.tsx'
import { filePage } from './screens/public/file.tsx'
import { followPage } from './screens/public/follow.tsx'
import { frontSection } from './screens/public/front-section.tsx'
import { listPage } from './screens/public/list.tsx'
import { matterPage } from './screens/public/matter.tsx'
import { placeSection } from './screens/public/place-section.tsx'
import { receiptPage } from './screens/public/receipt.tsx'

/** The pages of this room. */
export const petitionScreens: readonly Screen[] = [
  entryPage,
  importsPage,
  columnsPage,
  wordsPage,
  importPage,
  exportPage,
  slipPage,
  callPage,
  collectPage,
  workPage,
  handOverPage,
  findPage,
  filePage,
  receiptPage,
  followPage,
  listPage,
  matterPage,
]

/** What this room says on other pages. */
export const petitionSections: readonly Section[] = [frontSection, placeSection, ...deskSections]

/** What is taken away as a file. */
export const petitionDownloads: readonly Download[] = [errorsFile, ...exportFiles]
