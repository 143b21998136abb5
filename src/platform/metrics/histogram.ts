import type { Family, Sample } from './exposition.ts'

export interface Histogram {
  observe(value: number): void
  family(): Family
}

/** How values spread since the process started. `bounds` rise; each bucket holds what is at most its bound, so they add up. */
export const makeHistogram = (name: string, help: string, bounds: readonly number[]): Histogram => {
  const buckets = bounds.map((bound) => ({ bound, value: 0 }))
  let [sum, count] = [0, 0]
  return {
    observe: (value) => {
      for (const bucket of buckets) if (value <= bucket.bound) bucket.value += 1
      sum += value
      count += 1
    },
    family: () => {
      const upTo = (le: string, value: number): Sample => ({ suffix: '_bucket', labels: { le }, value })
      const samples = [
        ...buckets.map(({ bound, value }) => upTo(String(bound), value)),
        upTo('+Inf', count),
        { suffix: '_sum', value: sum },
        { suffix: '_count', value: count },
      ]
      return { name, type: 'histogram', help, samples }
    },
  }
}
