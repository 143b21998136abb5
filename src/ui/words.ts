import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The languages of every page. Vietnamese is the source, English is complete. */
export type Lang = 'vi' | 'en'

/**
 * The shape another language must fill: literal strings become `string`, functions keep their parameters.
 * `type Words = Wide<typeof vi>` makes a missing or surplus key a compile error.
 */
export type Wide<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Wide<Result>
    : { readonly [Key in keyof T]: Wide<T[Key]> }

/** Words of the frame and of the components. Screens bring their own. */
export type UiWords = Wide<typeof vi>

const words: Record<Lang, UiWords> = { vi, en }

export const uiWords = (lang: Lang): UiWords => words[lang]

/** The language the switch offers. */
export const otherLang = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi')
