import { useLang } from '../lang.ts'

export type Say = (vi: string, en: string) => string

/** Says one of two: the gallery's own way, so that both languages of a specimen stand side by side. */
export function useSay(): Say {
  const lang = useLang()
  return (vi, en) => (lang === 'vi' ? vi : en)
}
