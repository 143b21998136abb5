import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Problem } from '../deed/input.ts'
import type { Sayings } from '../room.ts'
import { civicWords } from '../words.ts'

type Refusals = Sayings['refusals']

/**
 * The sentence for a problem or a refusal. The most particular words win: the room's for this field (`phone.too-short`),
 * the room's for the code, then those that all rooms share.
 */
export const problemText = (problem: Problem, sayings: Pick<Sayings, 'refusals'>, lang: Lang): string => {
  const { field, code, params = {} } = problem
  const common: Refusals = civicWords(lang).refusals
  const said = sayings.refusals[`${field}.${code}`] ?? sayings.refusals[code] ?? common[code]
  const words = said ?? civicWords(lang).refusals['not-understood']
  return typeof words === 'function' ? words(params) : words
}
