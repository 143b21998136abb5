import { fold } from './text.ts'

/**
 * The pairs of neighbouring words of a text, folded, each once and in order: a Vietnamese word is often two. For comparing what texts
 * say; never for showing. 'Cống nghẹt, cống hôi' → ['cong nghet', 'nghet cong', 'cong hoi'].
 */
export const wordPairs = (text: string): string[] => {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))]
}
