import type { Family, Labels } from './exposition.ts'

export interface Counter {
  add(labels: Labels): void
  family(): Family
}

/** Counts since the process started. The same labels are always given in the same order. */
export const makeCounter = (name: string, help: string): Counter => {
  const counts = new Map<string, { labels: Labels; value: number }>()
  return {
    add: (labels) => {
      const key = Object.values(labels).join('\n')
      const sample = counts.get(key) ?? { labels, value: 0 }
      sample.value += 1
      counts.set(key, sample)
    },
    family: () => ({ name, type: 'counter', help, samples: [...counts.values()] }),
  }
}
