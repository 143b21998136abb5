import { dialoguePages } from './dialogue-pages.ts'
import { exchangePages } from './exchange-pages.ts'
import type { LookedAt } from './looked-at.ts'
import { officePages } from './office-pages.ts'
import { programmePages } from './programme-pages.ts'
import { publicPages } from './public-pages.ts'
import { reportsPages } from './reports-pages.ts'
import { senderPages } from './sender-pages.ts'
import { sessionPages } from './session-pages.ts'
import { sitePages } from './site-pages.ts'

/** Every page that somebody looks at, in the states it can be in. A screen that is missing here fails a test. */
export const pages: readonly LookedAt[] = [
  ...publicPages,
  ...senderPages,
  ...officePages,
  ...sessionPages,
  ...exchangePages,
  ...dialoguePages,
  ...sitePages,
  ...programmePages,
  ...reportsPages,
]
