import { afterAll, beforeAll, expect, test } from 'vitest'
import { holderOf } from '../src/demo/holders.ts'
import { rooms } from '../src/house.ts'
import { reportDeeds } from '../src/rooms/reports/deeds.ts'
import { closeFigures } from '../src/rooms/satisfaction/deeds/close-figures.ts'
import { openStaffed, type Staffed } from './support/staffed.ts'
import { answered, openTold, petitionOf } from './support/told.ts'

/*
 * A report tells of petitions what the closed figures of a quarter tell, where both mean the same: two offices that close the same quarter
 * on the same day publish the same numbers.
 */
const place = 'xa-my-le'
const today = '2026-04-06'

/** What a report calls otherwise. */
const inReport: Readonly<Record<string, string>> = {
  received: 'received',
  cohort: 'due',
  on_time: 'due.on-time',
  confirmed: 'due.confirmed',
  disagrees: 'due.disagrees',
  no_word: 'due.no-word',
  waiting: 'due.waiting',
  unanswered: 'due.unanswered',
  withdrawn: 'due.withdrawn',
  handed_over: 'due.handed-over',
  asked_review: 'due.asked-review',
}

const stories = [
  petitionOf(place, 'khop-xong-viec', '2026-01-05', [
    ...answered('2026-01-12'),
    { on: '2026-01-14', do: 'settled', via: 'web' },
  ]),
  petitionOf(place, 'khop-chua-xong', '2026-01-06', [
    ...answered('2026-01-13'),
    { on: '2026-01-15', do: 'not-settled', via: 'web', reason: 'Còn nguyên.' },
  ]),
  petitionOf(place, 'khop-im-lang', '2026-01-07', answered('2026-01-14')),
  petitionOf(place, 'khop-tra-loi-tre', '2026-02-03', answered('2026-03-20')),
  petitionOf(place, 'khop-chua-tra-loi', '2026-02-04', []),
  petitionOf(place, 'khop-da-rut-roi', '2026-02-05', [{ on: '2026-02-06', do: 'withdraw', reason: 'Đã xong.' }]),
  petitionOf(place, 'khop-ban-giao-di', '2026-02-09', [
    { on: '2026-02-10', do: 'hand-over' },
    { on: '2026-02-11', do: 'received-by-desk' },
  ]),
  petitionOf(place, 'khop-quy-sau-han', '2026-03-27', []),
]

let house: Staffed
let inQuarter: Record<string, number>
let reported: Record<string, number>
beforeAll(async () => {
  house = await openStaffed('2026-01-05')
  await openTold(house, '2026-01-05').until(stories, today)
  const by = (post: string) => holderOf(house.house.ground, `${place}/${post}`, today)
  await house.do(await by('front/front-chair'), closeFigures, { place, quarter: '2026-Q1' })
  const { closing } = await house.do(await by('ubnd/chairperson'), reportDeeds.closeReport, {
    place,
    period: 'quy-1-2026',
  })
  const { owner } = house.database
  inQuarter = (await owner.query('select * from satisfaction.figure')).rows[0]
  const { rows } = await owner.query(
    `select key, value from reports.figure where closing_id = $1 and room = 'petitions'`,
    [closing],
  )
  reported = Object.fromEntries(rows.map(({ key, value }) => [key, value]))
})
afterAll(() => house.stop())

const differences = (): string[] =>
  Object.entries(inReport)
    .filter(([column, key]) => inQuarter[column] !== reported[key])
    .map(([column, key]) => `${column}: ${inQuarter[column]}; ${key}: ${reported[key]}`)

test('a quarter’s report and its closed figures tell the same', () => {
  expect(inQuarter).toMatchObject({
    received: 8,
    cohort: 7,
    confirmed: 1,
    withdrawn: 1,
    handed_over: 1,
    asked_review: 1,
  })
  expect(differences()).toEqual([])
})

test('a difference would be noticed', () => {
  reported = { ...reported, due: (reported.due ?? 0) + 1 }
  expect(differences()).toHaveLength(1)
})

test('every figure of every room has words in both languages, and is a part only of one told before it', async () => {
  for (const { report, sayings } of rooms) {
    if (report === undefined) continue
    const figures = await report.read({ db: house.database.app }, place, { from: '2026-01-01', until: '2026-03-31' })
    for (const lang of ['vi', 'en'] as const) {
      const { figures: words = {}, figuresTitle } = sayings(lang)
      expect(figuresTitle).toBeTruthy()
      expect(figures.filter(({ key }) => !words[key])).toEqual([])
    }
    const told = figures.map(({ key }) => key)
    for (const { key, of } of figures) if (of !== undefined) expect(told.slice(0, told.indexOf(key))).toContain(of)
  }
})
