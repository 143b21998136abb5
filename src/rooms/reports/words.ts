import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { pagesEn } from './words/pages.en.ts'
import { pagesVi } from './words/pages.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type ReportWords = Wide<typeof vi>
export type PagesWords = Wide<typeof pagesVi>

const words: Record<Lang, ReportWords & { pages: PagesWords }> = {
  vi: { ...vi, pages: pagesVi },
  en: { ...en, pages: pagesEn },
}

/** What the room says to everybody; its pages keep their words in `words/`. */
export const reportWords = (lang: Lang): ReportWords & { pages: PagesWords } => words[lang]
