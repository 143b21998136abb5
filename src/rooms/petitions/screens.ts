import type { Screen, Section } from '../../civic/screen/screen.ts'

/** The pages of this room. */
export const petitionScreens: readonly Screen[] = []

/** What this room says on other pages. */
export const petitionSections: readonly Section[] = []
