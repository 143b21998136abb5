import { type CalendarDay, makeCalendar } from '../src/index.ts'

const off = (day: CalendarDay['day'], nameVi: string, nameEn: string): CalendarDay => ({
  day,
  kind: 'off',
  nameVi,
  nameEn,
  verified: false,
})

/** The days off and made up of 2025 and 2026 that the stories of these tests touch. */
const DAYS: readonly CalendarDay[] = [
  off('2025-01-01', 'Tết Dương lịch', 'New Year'),
  off('2026-01-01', 'Tết Dương lịch', 'New Year'),
  off('2026-01-02', 'nghỉ hoán đổi', 'swapped day off'),
  { day: '2026-01-10', kind: 'work', nameVi: 'làm bù cho 02/01', nameEn: 'made up for 2 Jan', verified: false },
  off('2026-02-16', 'Tết Nguyên đán', 'Lunar New Year'),
  off('2026-02-17', 'Tết Nguyên đán', 'Lunar New Year'),
  off('2026-02-18', 'Tết Nguyên đán', 'Lunar New Year'),
  off('2026-02-19', 'Tết Nguyên đán', 'Lunar New Year'),
  off('2026-02-20', 'Tết Nguyên đán', 'Lunar New Year'),
  { day: '2026-08-22', kind: 'work', nameVi: 'làm bù cho 31/08', nameEn: 'made up for 31 Aug', verified: false },
  off('2026-08-31', 'nghỉ hoán đổi', 'swapped day off'),
  off('2026-09-01', 'Quốc khánh', 'National Day'),
  off('2026-09-02', 'Quốc khánh', 'National Day'),
]

export const CALENDAR = makeCalendar({ version: 1, years: [2025, 2026], days: DAYS })

/** The sabotage: days off are known, make-up days are not. */
export const WITHOUT_MAKE_UP = makeCalendar({
  version: 1,
  years: [2025, 2026],
  days: DAYS.filter(({ kind }) => kind === 'off'),
})
