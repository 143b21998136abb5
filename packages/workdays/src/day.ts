/**
 * A civil day, 'YYYY-MM-DD', proleptic Gregorian, years 0001 to 9999. Days compare with `<` as strings.
 * The type only knows the shape, so that a day can be written in code as it stands; that the day is real
 * (no 30 February) is known after `isDay` or `asDay`. Every function here throws RangeError on a day that is not.
 */
export type Day = `${number}-${number}-${number}`

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

type Civil = { year: number; month: number; date: number }

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; month 1 to 12. */
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

const parse = (text: string): Civil | undefined => {
  const parts = SHAPE.exec(text)
  if (!parts) return undefined
  const civil = { year: Number(parts[1]), month: Number(parts[2]), date: Number(parts[3]) }
  const real = civil.year >= 1 && civil.date >= 1 && civil.date <= monthLength(civil.year, civil.month)
  return real ? civil : undefined
}

/** The parts of a real day; RangeError otherwise. */
export const civil = (day: string): Civil => {
  const parts = parse(day)
  if (!parts) throw new RangeError(`not a real day: ${JSON.stringify(day)}`)
  return parts
}

/** Writes a day from parts already known to be real. */
export const write = ({ year, month, date }: Civil): Day => {
  if (year < 1 || year > 9999) throw new RangeError(`year ${year} is outside 0001 to 9999`)
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  return text as Day
}

export const isDay = (text: string): text is Day => parse(text) !== undefined

/** The text as a day; RangeError when it is not a real one. */
export const asDay = (text: string): Day => write(civil(text))

export const yearOf = (day: Day): number => civil(day).year

export { monthLength }
