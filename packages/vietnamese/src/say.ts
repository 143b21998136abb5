/** The two languages of the words below. */
export type Lang = 'vi' | 'en'

const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const WEEKDAYS_SHORT = {
  vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTHS_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/

type Parts = { year: string; month: string; date: string }

const partsOf = (day: string): Parts => {
  const [, year, month, date] = SHAPE.exec(day) ?? []
  if (!year || !month || !date || Number(month) < 1 || Number(month) > 12) {
    throw new RangeError(`not a day: ${JSON.stringify(day)}`)
  }
  return { year, month, date }
}

/** 0 = Sunday … 6 = Saturday. Years count from March, which puts the leap day last; 0000-03-01 was a Wednesday. */
const weekdayOf = ({ year, month, date }: Parts): number => {
  const marchYear = Number(month) > 2 ? Number(year) : Number(year) - 1
  const marchMonth = (Number(month) + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return (marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + Number(date) + 2) % 7
}

const slashed = ({ year, month, date }: Parts): string => `${date}/${month}/${year}`
const spelled = ({ year, month, date }: Parts, months: readonly string[]): string =>
  `${Number(date)} ${months[Number(month) - 1]} ${year}`

/** 'thứ Năm 10/09/2026' · 'Thursday 10 September 2026'. Takes 'YYYY-MM-DD'; RangeError otherwise, as all here do. */
export const longDay = (day: string, lang: Lang): string => {
  const parts = partsOf(day)
  return `${WEEKDAYS[lang][weekdayOf(parts)]} ${lang === 'vi' ? slashed(parts) : spelled(parts, MONTHS)}`
}

/** The same in a list read today: 'thứ Năm 10/09' · 'Thursday 10 September'. Another year than today's is said. */
export const nearDay = (day: string, today: string, lang: Lang): string => {
  const { year } = partsOf(day)
  const full = longDay(day, lang)
  return year === partsOf(today).year ? full.slice(0, -year.length - 1) : full
}

/** '10/09/2026' · '10 Sept 2026'. */
export const shortDay = (day: string, lang: Lang): string => {
  const parts = partsOf(day)
  return lang === 'vi' ? slashed(parts) : spelled(parts, MONTHS_SHORT)
}

/** 'T5' · 'Thu'; Sunday is 'CN' · 'Sun'. */
export const weekdayShort = (day: string, lang: Lang): string => WEEKDAYS_SHORT[lang][weekdayOf(partsOf(day))] ?? ''
