import { AFTER_A_PERSON, INNOCENT, OUTRIGHT, PERSONS, UNACCENTED } from './accusation-words.ts'
import { fold, toneKey } from './text.ts'

/** The words alone, one space around each, so that a phrase is found only as whole words. */
const words = (text: string): string =>
  ` ${
    toneKey(text)
      .match(/[\p{L}\p{M}\d]+/gu)
      ?.join(' ') ?? ''
  } `

const [outright, afterAPerson, persons, innocent, unaccented] = [
  OUTRIGHT,
  AFTER_A_PERSON,
  PERSONS,
  INNOCENT,
  UNACCENTED,
].map((list) => list.map(words)) as [string[], string[], string[], string[], string[]]

const holds = (sentence: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => sentence.includes(phrase))

/** Where the first person of a sentence stands; its end when there is none. */
const firstPerson = (sentence: string): number =>
  Math.min(sentence.length, ...persons.map((person) => sentence.indexOf(person)).filter((at) => at >= 0))

const accuses = (sentence: string): boolean => {
  const rest = innocent.reduce((left, name) => left.replaceAll(name, ' '), sentence)
  return holds(rest, outright) || holds(rest.slice(firstPerson(rest)), afterAPerson)
}

/**
 * Whether a text may be an accusation against a person (tố cáo), which has its own law, secrecy and desk. Use it to
 * ASK the sender; never to refuse, sort or count. It knows words, not meaning: it asks once too often rather than once
 * too seldom, and an accusation in other words passes it. A text typed without any accent is read by a shorter list.
 */
export const looksLikeAccusation = (text: string): boolean => {
  if (toneKey(text) === fold(text)) return holds(words(text), unaccented)
  return text.split(/[.!?;\n]+/).some((sentence) => accuses(words(sentence)))
}
