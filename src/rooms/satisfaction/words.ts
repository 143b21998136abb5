import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type SatisfactionWords = Wide<typeof vi>

const words: Record<Lang, SatisfactionWords> = { vi, en }

export const satisfactionWords = (lang: Lang): SatisfactionWords => words[lang]
