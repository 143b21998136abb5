import { wordPairs } from '../../../packages/vietnamese/src/index.ts'
import { hamletKey } from '../../civic/places/hamlet.ts'
import type { Raised } from '../../civic/screen/screen.ts'

/** Two texts are near when they share this many pairs of words, and this part of the shorter one's. */
const fewestShared = 4
const partShared = 1 / 4
/** A pair that more of them have is a turn of speech, and says nothing. */
const mostWith = 60

/** The newest are compared: a page is not kept waiting by a whole imported year. */
export const mostCompared = 5_000

/** Things raised in similar words. Nothing is merged: each stays what it is. */
export type NearGroup = readonly [Raised, ...Raised[]]

/**
 * Groups of two or more, the largest first, then the one with the newest. Each group is one that has most near ones left, with these:
 * two that resemble a third are together only if one of them resembles it directly. Names of hamlets do not count.
 */
export const nearGroups = (all: readonly Raised[]): NearGroup[] => {
  const raised = all.toSorted((one, other) => other.raisedOn.localeCompare(one.raisedOn)).slice(0, mostCompared)
  const texts = raised.map(pairsOf)
  const near = neighbours(texts)
  const order = [...near.keys()].sort((one, other) => (near[other]?.size ?? 0) - (near[one]?.size ?? 0) || one - other)
  const taken = new Set<number>()
  const groups: NearGroup[] = []
  for (const at of order) {
    if (taken.has(at)) continue
    const members = [at, ...(near[at] ?? [])].filter((one) => !taken.has(one))
    if (members.length < 2) continue
    for (const one of members) taken.add(one)
    const [first, ...rest] = members
      .flatMap((one) => raised[one] ?? [])
      .sort((one, other) => one.raisedOn.localeCompare(other.raisedOn))
    if (first !== undefined) groups.push([first, ...rest])
  }
  return groups.sort((one, other) => other.length - one.length || newest(other).localeCompare(newest(one)))
}

const newest = (group: NearGroup): string => group.at(-1)?.raisedOn ?? ''

/** By their places in the list: whom each one is near to. */
const neighbours = (texts: readonly ReadonlySet<string>[]): ReadonlySet<number>[] => {
  const having = new Map<string, number[]>()
  for (const [at, pairs] of texts.entries()) for (const pair of pairs) put(having, pair, at)
  const near = texts.map(() => new Set<number>())
  for (const [at, pairs] of texts.entries()) {
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const others = having.get(pair) ?? []
      if (others.length > mostWith) continue
      for (const other of others) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(pairs.size, texts[other]?.size ?? 0)
      if (count < Math.max(fewestShared, Math.ceil(shorter * partShared))) continue
      near[at]?.add(other)
      near[other]?.add(at)
    }
  }
  return near
}

const put = (having: Map<string, number[]>, pair: string, at: number): void => {
  const known = having.get(pair)
  if (known === undefined) having.set(pair, [at])
  else known.push(at)
}

/** The hamlet's own name is cut out. */
const pairsOf = ({ text, hamlet }: Raised): ReadonlySet<string> => {
  const words = ` ${hamletKey(text)} `
  const parts = hamlet.key === '' ? [words] : words.split(` ${hamlet.key} `)
  return new Set(parts.flatMap(wordPairs))
}
