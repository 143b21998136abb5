import { screensOver, sectionsOver } from '../../../../civic/screen/screen.ts'
import type { PetitionTables } from '../../tables.ts'

export const petitionScreen = screensOver<PetitionTables>()
export const petitionSection = sectionsOver<PetitionTables>()
