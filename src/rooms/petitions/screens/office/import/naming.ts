import type { Lang } from '../../../../../../packages/vietnamese/src/index.ts'
import { number } from '../../../../../../packages/vietnamese/src/index.ts'
import type { Problem } from '../../../../../civic/deed/input.ts'
import type { SourceKind } from '../../../../../civic/exchange/source.ts'
import { problemText } from '../../../../../civic/screen/problem-text.ts'
import type { ImportField } from '../../../importing/fields.ts'
import type { Matching } from '../../../importing/matching.ts'
import { petitionWords } from '../../../words.ts'

export const sourceName = ({ kind, name }: { kind: SourceKind; name: string }, lang: Lang): string => {
  const words = petitionWords(lang).office.import
  return words.named(words.sources[kind], name)
}

export const count = (n: number, lang: Lang): string => number(n, lang)

/** What is wrong with a row: the column as the file calls it, and the sentence. */
export interface SaidOfRow {
  column: string
  words: string
}

export const saidOfRow = (problem: Problem, matching: Matching | undefined, lang: Lang): SaidOfRow => {
  const { refusals, office } = petitionWords(lang)
  const field = problem.field as ImportField
  return {
    column: matching?.columns[field] ?? office.import.fields[field] ?? '',
    words: problemText(problem, { refusals: { ...refusals, ...office.import.problems } }, lang),
  }
}
