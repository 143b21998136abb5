import type { Crowd } from './crowd.ts'
import { type Astray, astray, petitionsByKey, torn } from './ledger.ts'
import type { EngineKind, Target } from './target.ts'

/** What one fault did, and whether the same check finds a sabotaged house. */
export interface Outcome {
  fault: string
  engine: EngineKind
  times: number
  acknowledged: number
  astray: Astray
  /** Petitions whose number is not the one that was told, and facts whose leaf is not theirs. */
  torn: number
  /** Of pages, in seconds, each time. */
  refused: readonly number[]
  /** What else must hold, each a sentence; true where it does. */
  also?: Readonly<Record<string, boolean>>
  /** What else was seen. */
  note?: string
  /** What the sabotaged house was found out by; undefined where nothing was found. */
  control: string | undefined
}

/** What became of everything that was acknowledged. */
export const kept = async ({ ownerUrl }: Pick<Target, 'ownerUrl'>, { acknowledged }: Pick<Crowd, 'acknowledged'>) => {
  const there = await petitionsByKey(ownerUrl())
  const others = [...acknowledged].filter(([key, { petition }]) => there.get(key) !== petition)
  return {
    acknowledged: acknowledged.size,
    astray: await astray(ownerUrl(), acknowledged.keys()),
    torn: others.length + (await torn(ownerUrl())).length,
  }
}

export const holds = ({ astray: { lost, doubled, halved }, torn, also = {}, control }: Outcome): boolean =>
  lost.length + doubled.length + halved.length + torn === 0 &&
  Object.values(also).every(Boolean) &&
  control !== undefined

export const head =
  '| fault | engine | times | acknowledged | lost | twice | half | torn | pages refused, s: median, most | control | |\n' +
  '|:--|:--|--:|--:|--:|--:|--:|--:|:--|:--|:--|'

export const line = (outcome: Outcome): string => {
  const { fault, engine, times, acknowledged, astray, torn, refused, also = {}, note, control } = outcome
  const sorted = refused.toSorted((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)]
  const seconds =
    middle === undefined ? 'never' : `${middle.toFixed(2)}, ${sorted.at(-1)?.toFixed(2)} (${sorted.length}×)`
  const numbers = [times, acknowledged, astray.lost.length, astray.doubled.length, astray.halved.length, torn]
  const broken = Object.entries(also).flatMap(([sentence, is]) => (is ? [] : [`not so: ${sentence}`]))
  const verdict = [holds(outcome) ? 'holds' : 'BROKEN', ...broken, ...(note ? [note] : [])].join('; ')
  return `| ${[fault, engine, ...numbers, seconds, control ?? 'FOUND NOTHING', verdict].join(' | ')} |`
}
