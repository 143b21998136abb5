import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { officeEn } from './words/office.en.ts'
import { officeVi } from './words/office.vi.ts'
import { publicEn } from './words/public.en.ts'
import { publicVi } from './words/public.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the room says to everybody; each area of screens keeps its words in `words/`. */
export type DialogueWords = Wide<typeof vi>
export type OfficeWords = Wide<typeof officeVi>
export type PublicWords = Wide<typeof publicVi>

interface Areas {
  office: OfficeWords
  public: PublicWords
}

const words: Record<Lang, DialogueWords & Areas> = {
  vi: { ...vi, office: officeVi, public: publicVi },
  en: { ...en, office: officeEn, public: publicEn },
}

export const dialogueWords = (lang: Lang): DialogueWords & Areas => words[lang]
