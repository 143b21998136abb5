import type { Lang, Wide } from '../ui/index.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type WebWords = Wide<typeof vi>

const words: Record<Lang, WebWords> = { vi, en }

export const webWords = (lang: Lang): WebWords => words[lang]
