import type { Lang } from '../../packages/vietnamese/src/index.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Another language has the same keys, and the same parameters where a sentence takes any. */
export type Wide<Value> = Value extends string
  ? string
  : Value extends (...params: infer Params) => string
    ? (...params: Params) => string
    : { readonly [Key in keyof Value]: Wide<Value[Key]> }

export type CivicWords = Wide<typeof vi>

const words: Record<Lang, CivicWords> = { vi, en }

export const civicWords = (lang: Lang): CivicWords => words[lang]
