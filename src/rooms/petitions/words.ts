import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { clock as clockEn } from './words/clock.en.ts'
import { clock as clockVi } from './words/clock.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the room says to everybody; each area of screens keeps its words in `words/`. */
export type PetitionWords = Wide<typeof vi>
export type ClockWords = Wide<typeof clockVi>

const words = {
  vi: { ...vi, clock: clockVi as ClockWords },
  en: { ...en, clock: clockEn },
}

export const petitionWords = (lang: Lang): PetitionWords & Pick<(typeof words)['en'], 'clock'> => words[lang]
