import { createContext, useContext } from 'hono/jsx'
import { type Lang, type UiWords, uiWords } from './words.ts'

/** The language of the page being rendered: `<Page>` provides it, so that no component needs a `lang` of its own. */
export const LangContext = createContext<Lang>('vi')

export const useLang = (): Lang => useContext(LangContext)

export const useWords = (): UiWords => uiWords(useLang())
