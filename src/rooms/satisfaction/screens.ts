import type { Download } from '../../civic/screen/download.ts'
import type { Screen, Section } from '../../civic/screen/screen.ts'
import { closing } from './screens/closing.tsx'
import { closingList } from './screens/closing-list.tsx'
import { closingSection } from './screens/closing-section.tsx'
import { figuresFiles } from './screens/figures-file.ts'
import { figuresFront } from './screens/figures-front.tsx'
import { placeFigures } from './screens/place-figures.tsx'
import { placeSection } from './screens/place-section.tsx'
import { quarterFigures } from './screens/quarter-figures.tsx'
import { rateCollected } from './screens/rate-collected.ts'
import { rateOwn } from './screens/rate-own.ts'
import { ratingSections } from './screens/rating-sections.tsx'

/** The pages of this room. */
export const satisfactionScreens: readonly Screen[] = [
  figuresFront,
  placeFigures,
  quarterFigures,
  closingList,
  closing,
  rateOwn,
  rateCollected,
]

/** What this room says on other pages. */
export const satisfactionSections: readonly Section[] = [...ratingSections, closingSection, placeSection]

/** The figures as files. */
export const satisfactionDownloads: readonly Download[] = figuresFiles
