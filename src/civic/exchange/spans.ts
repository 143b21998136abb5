import type { Span } from './import-rows.ts'

/** Rows as people write them, "2-40, 55; 60–62"; undefined where it cannot be read. */
export const readSpans = (text: string): Span[] | undefined => {
  const parts = text.split(/[,;\n]/).map((part) => part.trim())
  const spans = parts.filter((part) => part !== '').map(spanIn)
  return spans.length === 0 || spans.includes(undefined) ? undefined : spans.filter((span) => span !== undefined)
}

const spanIn = (text: string): Span | undefined => {
  const found = /^(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?$/.exec(text)
  if (found === null) return undefined
  const from = Number(found[1])
  const until = Number(found[2] ?? found[1])
  return until < from ? undefined : { from, until }
}
