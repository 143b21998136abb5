import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile, wilson } from '../src/index.ts'

const counts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const level = fc.double({ min: 0.5, max: 0.9999, noNaN: true })

describe('the normal quantile', () => {
  // Tabled values of the standard normal distribution, to more digits than the promise of 1e-9.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314919255],
    [0.025, -1.959963984540054],
    [1e-9, -5.997807015007687],
    [1e-20, -9.26234008979841],
  ])('of %f is %f', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-9)
  })

  it('rises, is even about one half, and has no step where its formulas meet', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q) + 1e-12)
        expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 8)
      }),
    )
    for (const edge of [0.075, 0.925, Math.exp(-25)]) {
      const width = edge * 1e-10
      expect(Math.abs(normalQuantile(edge + width) - normalQuantile(edge - width))).toBeLessThan(1e-8)
    }
  })

  it.each([0, 1, -1, 2, Number.NaN])('refuses %f', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError)
  })
})

describe('the Wilson interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: four counts at 95 %.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i runs from %f to %f', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 4)
    expect(wilson(k, n).high).toBeCloseTo(high, 4)
  })

  it('holds the share, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, level, ([k, n], confidence) => {
        const { low, high } = wilson(k, n, confidence)
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true)
      }),
    )
  })

  it('has bounds at which the score test turns: the share is exactly z standard errors away', () => {
    fc.assert(
      fc.property(counts, level, ([k, n], confidence) => {
        const z = normalQuantile((1 + confidence) / 2)
        for (const bound of Object.values(wilson(k, n, confidence)).filter((share) => share > 0 && share < 1)) {
          const distance = Math.abs(k / n - bound)
          expect(distance / Math.sqrt((bound * (1 - bound)) / n)).toBeCloseTo(z, 5)
        }
      }),
    )
  })

  it('negative control: the usual ± fails that, and leaves 0 to 1', () => {
    const half = 1.96 * Math.sqrt(((1 / 29) * (28 / 29)) / 29)
    expect(1 / 29 - half).toBeLessThan(0)
    expect(1 / 29 + half).not.toBeCloseTo(wilson(1, 29).high, 2)
  })

  it('is the mirror of the interval of the others, and widens with the level', () => {
    fc.assert(
      fc.property(counts, level, ([k, n], confidence) => {
        expect(wilson(n - k, n, confidence).low).toBeCloseTo(1 - wilson(k, n, confidence).high, 9)
        expect(wilson(k, n, 0.99999).high).toBeGreaterThanOrEqual(wilson(k, n, confidence).high)
      }),
    )
  })

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [0.5, 5],
  ])('refuses %f of %f', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError)
  })

  it('refuses a level that is none', () => {
    expect(() => wilson(1, 5, 1)).toThrow(RangeError)
    expect(() => wilson(1, 5, -1)).toThrow(RangeError)
  })
})
