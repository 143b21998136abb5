import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type PetitionWords = Wide<typeof vi>

const words: Record<Lang, PetitionWords> = { vi, en }

export const petitionWords = (lang: Lang): PetitionWords => words[lang]
