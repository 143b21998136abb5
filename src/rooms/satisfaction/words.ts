import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { closingEn } from './words/closing.en.ts'
import { closingVi } from './words/closing.vi.ts'
import { figuresEn } from './words/figures.en.ts'
import { figuresVi } from './words/figures.vi.ts'
import { ratingEn } from './words/rating.en.ts'
import { ratingVi } from './words/rating.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the room says to everybody; each area of screens keeps its words in `words/`. */
export type SatisfactionWords = Wide<typeof vi>
export type FiguresWords = Wide<typeof figuresVi>

interface Areas {
  figures: FiguresWords
  rating: Wide<typeof ratingVi>
  closing: Wide<typeof closingVi>
}

const words: Record<Lang, SatisfactionWords & Areas> = {
  vi: { ...vi, figures: figuresVi, rating: ratingVi, closing: closingVi },
  en: { ...en, figures: figuresEn, rating: ratingEn, closing: closingEn },
}

export const satisfactionWords = (lang: Lang): SatisfactionWords & Areas => words[lang]
