import { normalQuantile } from './normal-quantile.ts'

/** Bounds of a share, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number }

/**
 * The Wilson score interval for `k` of `n`: the shares that a two-sided score test at this level would not reject.
 * Unlike the usual ± it stays within 0 and 1 and keeps its promise for small n and shares near the ends.
 * For independent answers with equal chances; no finite population, no weights.
 *
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the
 * American Statistical Association 22 (1927) 209–212. RangeError unless 0 ≤ k ≤ n, n ≥ 1, both whole, 0 < level < 1.
 */
export const wilson = (k: number, n: number, level = 0.95): Interval => {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || n < 1 || k < 0 || k > n) {
    throw new RangeError(`not a count out of a count: ${k} of ${n}`)
  }
  const z = normalQuantile((1 + level) / 2)
  const share = k / n
  const scale = 1 + z ** 2 / n
  const centre = (share + z ** 2 / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  // The bounds at 0 and n are exact; elsewhere rounding must not put the share outside its own interval.
  return {
    low: k === 0 ? 0 : Math.max(0, Math.min(share, centre - half)),
    high: k === n ? 1 : Math.min(1, Math.max(share, centre + half)),
  }
}
