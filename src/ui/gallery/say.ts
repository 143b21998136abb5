import { useLang } from '../lang.ts'

/** Says one of two: the gallery's own way, so that both languages of a specimen stand side by side. */
export function useSay(): (vi: string, en: string) => string {
  const lang = useLang()
  return (vi, en) => (lang === 'vi' ? vi : en)
}
