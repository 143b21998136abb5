import type { Lang } from './say.ts'

const MARKS = { vi: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } }

/**
 * Rounds half away from zero on the decimal digits, as a reader with pencil and paper does: 1.45 → 1.5, although
 * the nearest binary number lies below it. Fifteen digits are what a double surely holds.
 */
const rounded = (n: number, digits: number): string => {
  const scaled = Math.round(Number((Math.abs(n) * 10 ** digits).toPrecision(15)))
  return `${n < 0 && scaled !== 0 ? '-' : ''}${(scaled / 10 ** digits).toFixed(digits)}`
}

/** '5.874' · '5,874'. `digits` decimals, none unless told. RangeError for what is not finite. */
export const number = (n: number, lang: Lang, digits = 0): string => {
  if (!Number.isFinite(n)) throw new RangeError(`not a number to say: ${n}`)
  const [integer = '', fraction] = rounded(n, digits).split('.')
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, MARKS[lang].thousands)
  return fraction === undefined ? grouped : `${grouped}${MARKS[lang].decimal}${fraction}`
}

/** A share of 1 as '81,4%' · '81.4%'. */
export const percent = (share: number, lang: Lang, digits = 1): string => `${number(share * 100, lang, digits)}%`
