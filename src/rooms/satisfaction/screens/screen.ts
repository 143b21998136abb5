import { downloadsOver } from '../../../civic/screen/download.ts'
import { screensOver, sectionsOver } from '../../../civic/screen/screen.ts'
import type { SatisfactionTables } from '../tables.ts'

export const satisfactionScreen = screensOver<SatisfactionTables>()
export const satisfactionSection = sectionsOver<SatisfactionTables>()
export const satisfactionDownload = downloadsOver<SatisfactionTables>()
