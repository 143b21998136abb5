/** A stretch of a text that may identify a person. `at` is its start in UTF-16 units, `text` what stands there. */
export type PersonalData = {
  readonly kind: 'phone' | 'id' | 'email' | 'plate'
  readonly at: number
  readonly text: string
}

/** In order of trust: where two overlap, the earlier kind in this list wins. */
const PATTERNS: readonly { kind: PersonalData['kind']; pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  // Citizen identity number: twelve digits, the first 0 (it opens with the code of a province), at times in threes.
  { kind: 'id', pattern: /(?<!\d)0\d{2}(?:[ .\u00a0]?\d{3}){3}(?!\d)/g },
  // Mobile, ten digits from 03, 05, 07, 08 or 09; or a landline, eleven from 02; also with +84 for the first 0.
  { kind: 'phone', pattern: /(?<!\d)(?:\+?84|0)[ .\-)\u00a0]{0,2}[35789](?:[ .\-)\u00a0]{0,2}\d){8}(?!\d)/g },
  { kind: 'phone', pattern: /(?<!\d)(?:\+?84|0)[ .\-)\u00a0]{0,2}2(?:[ .\-)\u00a0]{0,2}\d){9}(?!\d)/g },
  // Vehicle plate: province 11 to 99, a letter and perhaps one more sign, four or five digits: 62A-123.45, 62-B1 234.56.
  { kind: 'plate', pattern: /(?<![\p{L}\d])[1-9]\d-?[A-Z][A-Z\d]?[ .-]{0,2}(?:\d{3}\.?\d{2}|\d{4})(?![\p{L}\d])/giu },
  // Old identity number: nine digits together or in threes, unless a sum of money.
  { kind: 'id', pattern: /(?<![\d.,])\d{3} ?\d{3} ?\d{3}(?![.,]?\d)(?!\s*(?:đ|đồng|vnđ|vnd)(?!\p{L}))/giu },
]

const endOf = ({ at, text }: PersonalData): number => at + text.length

/**
 * What in a text may identify a person, from left to right, without overlaps: telephone numbers, identity numbers,
 * e-mail addresses, vehicle plates. For a person who decides what to redact: it marks too much rather than too little,
 * and knows nothing of names and addresses.
 */
export const findPersonalData = (text: string): PersonalData[] => {
  const found: PersonalData[] = []
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const one = { kind, at: match.index, text: match[0] }
      if (found.every((other) => endOf(one) <= other.at || endOf(other) <= one.at)) found.push(one)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
