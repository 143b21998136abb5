import { addDays, type Day } from '../../../packages/workdays/src/index.ts'
import { everydayVisits } from './everyday-visits.ts'
import { books } from './reception-books.ts'
import type { ReceptionDay, ReceptionStory } from './story.ts'

const clerk = 'ubnd/one-stop-clerk'
const inCanDuoc = [
  'ấp 1 Tân Ân',
  'khu phố 5',
  'ấp 2 Phước Tuy',
  'ấp Lăng, Tân Chánh',
  'khu phố 2',
  'ấp 6 Tân Ân',
  'khu phố 7',
]
const inRachKien = ['ấp 2 Long Hòa', 'ấp 3 Long Trạch', 'ấp 5 Long Khê']

const week = 7
/** Every seventh day from the first to the last. */
const weekly = (first: Day, last: Day): Day[] => {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, week)) days.push(day)
  return days
}

/** Weeks in which the chairperson of xã Cần Đước received nobody: Tết, a storm, meetings of the province, a holiday. */
const without: readonly Day[] = [
  '2025-11-18',
  '2025-12-30',
  '2026-02-17',
  '2026-02-24',
  '2026-06-23',
  '2026-08-25',
  '2026-09-01',
]
/** Days on which the vice-chairperson received in the chairperson's place. */
const delegated: readonly Day[] = ['2025-10-21', '2026-01-27', '2026-05-12', '2026-07-14']

const chairpersonsDays: readonly ReceptionDay[] = [
  { on: '2025-10-03', visits: everydayVisits(4, inCanDuoc) },
  ...weekly('2025-10-07', '2026-09-08')
    .filter((on) => !without.includes(on))
    .map(
      (on, n): ReceptionDay => ({
        on,
        visits: books[on] ?? everydayVisits(n, inCanDuoc),
        ...(delegated.includes(on) && { presidedBy: 'ubnd/vice-chairperson' }),
      }),
    ),
  {
    on: '2026-08-25',
    cancelled: { on: '2026-08-24', reason: 'Chủ tịch dự họp tỉnh cả ngày. Bà con gặp bộ phận một cửa.' },
  },
  { on: '2026-09-15' },
  { on: '2026-09-22' },
]

/** Leaders who receive people: the chairperson of xã Cần Đước every week, the Party secretary and a neighbour since later. */
export const receptions: readonly ReceptionStory[] = [
  {
    place: 'xa-can-duoc',
    convenor: 'ubnd/chairperson',
    clerk,
    venue: 'Phòng tiếp công dân, UBND xã Cần Đước',
    startsAt: '08:00',
    subject: 'Chủ tịch UBND xã tiếp công dân',
    since: '2025-09-29',
    days: chairpersonsDays,
  },
  {
    place: 'xa-can-duoc',
    convenor: 'party/secretary',
    clerk: 'party/party-building-head',
    venue: 'Trụ sở Đảng ủy xã Cần Đước',
    startsAt: '08:00',
    subject: 'Bí thư Đảng ủy xã tiếp dân',
    since: '2026-06-03',
    days: [
      ...(['2026-06-10', '2026-06-25', '2026-07-10', '2026-07-24', '2026-08-10'] as const).map((on, n) => ({
        on,
        visits: everydayVisits(n + 1, inCanDuoc),
      })),
      { on: '2026-09-11' },
      { on: '2026-09-25' },
    ],
  },
  {
    place: 'xa-rach-kien',
    convenor: 'ubnd/chairperson',
    clerk,
    venue: 'Phòng tiếp công dân, UBND xã Rạch Kiến',
    startsAt: '07:30',
    subject: 'Chủ tịch UBND xã tiếp công dân',
    since: '2026-07-13',
    days: [
      ...(['2026-07-16', '2026-07-23', '2026-07-30', '2026-08-06', '2026-08-20', '2026-08-27'] as const).map(
        (on, n) => ({
          on,
          visits: everydayVisits(n + 5, inRachKien),
        }),
      ),
      { on: '2026-09-17' },
    ],
  },
]
