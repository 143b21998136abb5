import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { clock as clockEn } from './words/clock.en.ts'
import { clock as clockVi } from './words/clock.vi.ts'
import { officeEn } from './words/office.en.ts'
import { type OfficeWords, officeVi } from './words/office.vi.ts'
import { reportEn } from './words/report.en.ts'
import { reportVi } from './words/report.vi.ts'
import { sender as senderEn } from './words/sender.en.ts'
import { sender as senderVi } from './words/sender.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the room says to everybody; each area of screens keeps its words in `words/`. */
export type PetitionWords = Wide<typeof vi>
export type ClockWords = Wide<typeof clockVi>
export type SenderWords = Wide<typeof senderVi>

interface Areas extends Wide<typeof reportVi> {
  clock: ClockWords
  office: OfficeWords
  sender: SenderWords
}

const words: Record<Lang, PetitionWords & Areas> = {
  vi: { ...vi, ...reportVi, clock: clockVi, office: officeVi, sender: senderVi },
  en: { ...en, ...reportEn, clock: clockEn, office: officeEn, sender: senderEn },
}

export const petitionWords = (lang: Lang): PetitionWords & Areas => words[lang]
