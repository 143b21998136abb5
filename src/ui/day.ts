import { type Lang, uiWords } from './words.ts'

/** Year, month (1–12), day and weekday (0 = Sunday) of a civil day 'YYYY-MM-DD'; a pure reading of the calendar. */
export function readDay(day: string): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) throw new RangeError(`not a civil day: ${day}`)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() }
}

/** 'thứ Ba 15/09/2026' or 'Tuesday 15 September 2026'. */
export function longDay(lang: Lang, day: string): string {
  const words = uiWords(lang)
  const { year, month, date, weekday } = readDay(day)
  return words.longDay(words.weekdayNames[weekday] ?? '', date, month, year)
}
