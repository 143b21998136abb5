import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { type Caller, openCaller } from '../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { answered, openTold, petitionOf } from '../../../tests/support/told.ts'
import type { Step } from '../../demo/stories/story.ts'
import { closeFigures } from './deeds/close-figures.ts'
import { rate } from './deeds/rate.ts'
import { satisfactionWords } from './words.ts'

/*
 * Sixteen petitions of xã Rạch Kiến, fifteen of them received on Monday 4 May 2026 and due on the fifteenth working day after it,
 * Monday 25 May. The Front closes the second quarter on 3 July and the third on 2 October.
 *
 *   1–7   answered 20 May, on time; settled 22 May; rated 5 5 4 4 3 2 5
 *   8     answered 26 May, late; settled 28 May; rated 4
 *   9     answered 20 May; not settled, reviewed, not settled again: the sender disagrees, and rates 1
 *   10    answered 20 May; not a word
 *   11    answered 20 May with a promise for December: waiting
 *   12    not answered by 3 July; answered 15 July, settled, not rated
 *   13    withdrawn
 *   14    turned out to be an accusation, and was handed over
 *   15    asked for more on 12 May, given on 10 July: no due day on 3 July. Answered in time, settled, not rated
 *   16    received 15 June, due 6 July; answered 29 June; settled 6 July, after the closing; rated 4
 *
 * Second quarter: 16 received; 14 due (1–14); on time 1–7, 9, 10, 11: 10; confirmed 1–8: 8; asked for a review: 9.
 *   Nine ratings are one too few.
 * Third quarter: none received; due 15 and 16, both on time and confirmed. 12 was counted and is not counted again.
 *   Asked: 1–9, 12, 15, 16: 12. Rated: 10. With 4 or 5: 1–4, 7, 8, 16: 7. Wilson of 7 of 10: 39.7 to 89.2 %.
 */
const place = 'xa-rach-kien'
const received: Day = '2026-05-04'
const of = (n: number, steps: Step[], filed: Day = received) => petitionOf(place, `so-${n}`, filed, steps)
const settled = (on: Day, level?: 1 | 2 | 3 | 4 | 5): Step => ({
  on,
  do: 'settled',
  via: 'web',
  ...(level && { rating: { level } }),
})

const levels = [5, 5, 4, 4, 3, 2, 5] as const
const stories = [
  ...levels.map((level, at) => of(at + 1, [...answered('2026-05-20'), settled('2026-05-22', level)])),
  of(8, [...answered('2026-05-26'), settled('2026-05-28', 4)]),
  of(9, [
    ...answered('2026-05-20'),
    { on: '2026-05-22', do: 'not-settled', via: 'web', reason: 'Mưa xuống lại sụp.' },
    { on: '2026-05-29', do: 'review-answer', outcome: 'no-ground', answers: ['Đã làm.'], documentNumber: '2/UBND' },
    { on: '2026-06-02', do: 'not-settled', via: 'web', reason: 'Vẫn sụp.', rating: { level: 1 } },
  ]),
  of(10, answered('2026-05-20')),
  of(11, [
    { on: '2026-05-20', do: 'draft', outcome: 'will-be-done', promisedFor: '2026-12-01', answers: ['Sẽ làm.'] },
    { on: '2026-05-20', do: 'approve', by: 'chairperson', documentNumber: '3/UBND' },
  ]),
  of(12, [...answered('2026-07-15'), settled('2026-07-17')]),
  of(13, [{ on: '2026-05-12', do: 'withdraw', reason: 'Bà con tự làm rồi.' }]),
  of(14, [
    { on: '2026-05-12', do: 'hand-over' },
    { on: '2026-05-13', do: 'received-by-desk' },
  ]),
  of(15, [
    { on: '2026-05-12', do: 'ask', text: 'Đoạn nào, xin nói rõ.' },
    { on: '2026-07-10', do: 'supply', text: 'Đoạn đầu cầu.' },
    ...answered('2026-07-20'),
    settled('2026-07-22'),
  ]),
  of(16, [...answered('2026-06-29'), settled('2026-07-06', 4)], '2026-06-15'),
]

type Line = [measure: string, basis: string, count: string, of: string, percent: string, low: string, high: string]
const secondQuarter: Line[] = [
  ['received', 'complete', '16', '', '', '', ''],
  ['cohort', 'complete', '14', '', '', '', ''],
  ['on-time', 'complete', '10', '14', '71.4', '', ''],
  ['confirmed', 'complete', '8', '14', '57.1', '', ''],
  ['disagrees', 'complete', '1', '14', '7.1', '', ''],
  ['no-word', 'complete', '1', '14', '7.1', '', ''],
  ['waiting', 'complete', '1', '14', '7.1', '', ''],
  ['unanswered', 'complete', '1', '14', '7.1', '', ''],
  ['withdrawn', 'complete', '1', '14', '7.1', '', ''],
  ['handed-over', 'complete', '1', '14', '7.1', '', ''],
  ['asked-review', 'complete', '1', '14', '7.1', '', ''],
  ['ratings-good', 'suppressed', '', '', '', '', ''],
]
const thirdQuarter: Line[] = [
  ['received', 'complete', '0', '', '', '', ''],
  ['cohort', 'complete', '2', '', '', '', ''],
  ['on-time', 'complete', '2', '2', '', '', ''],
  ['confirmed', 'complete', '2', '2', '', '', ''],
  ['disagrees', 'complete', '0', '2', '', '', ''],
  ['no-word', 'complete', '0', '2', '', '', ''],
  ['waiting', 'complete', '0', '2', '', '', ''],
  ['unanswered', 'complete', '0', '2', '', '', ''],
  ['withdrawn', 'complete', '0', '2', '', '', ''],
  ['handed-over', 'complete', '0', '2', '', '', ''],
  ['asked-review', 'complete', '0', '2', '', '', ''],
  ['ratings-asked', 'complete', '12', '', '', '', ''],
  ['ratings-given', 'complete', '10', '12', '83.3', '', ''],
  ['ratings-good', 'self-selected', '7', '10', '70.0', '39.7', '89.2'],
]

let house: Staffed
let journalist: Caller
beforeAll(async () => {
  house = await openStaffed(received)
  journalist = openCaller(house.app)
  journalist.cookies.set('lang', 'en')
  const told = openTold(house, received)
  await told.until(stories, '2026-07-03')
  await close('2026-Q2')
  await told.until(stories, '2026-10-02')
  await close('2026-Q3')
})
afterAll(() => house.stop())

const close = async (quarter: string) => {
  const answer = await (await house.as(`${place}/front/front-chair`)).post(`/chot-so-lieu/${place}/${quarter}/chot`, {})
  expect(answer).toMatchObject({ status: 303, to: `/so-lieu/${place}/${quarter}` })
}
const rows = (text: string) => house.database.owner.query(text).then((result) => result.rows)
const csvOf = async (name: string) => {
  const { text } = await journalist.get(`/so-lieu/${place}/${name}.csv`)
  return text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
}

/** Rows of the page's table: the name of the figure, its count, its share. */
const tableOf = (html: string): Map<string, string[]> =>
  new Map(
    [...html.matchAll(/<tr role="row">(.*?)<\/tr>/g)]
      .map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)))
      .map(([name = '', ...cells]) => [name, cells]),
  )
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '')

describe.each([
  ['2026-Q2', secondQuarter],
  ['2026-Q3', thirdQuarter],
] as const)('the closed quarter %s', (quarter, expected) => {
  test('is in the file as it was worked out by hand', async () => {
    const [head, ...lines] = await csvOf(quarter)
    expect(head?.slice(6)).toEqual(['measure', 'basis', 'count', 'of', 'percent', 'low_95', 'high_95'])
    expect(lines.map((line) => line.slice(6))).toEqual(expected)
  })

  test('is on the page in the same numbers', async () => {
    const { text } = await journalist.get(`/so-lieu/${place}/${quarter}`)
    const table = tableOf(text)
    const { measures } = satisfactionWords('en').figures
    const counts = expected.filter(([measure]) => measure in measures)
    const shown = counts.map(([measure]) => table.get(measures[measure as keyof typeof measures]))
    expect(shown.map((cells) => cells?.[0])).toEqual(counts.map((line) => line[2]))
    const shares = counts.map((line) => (line[4] === '' ? undefined : `${line[4]}%`))
    expect(shown.map((cells) => cells?.[1]?.replace('–', '') || undefined)).toEqual(shares)
  })
})

describe('ratings', () => {
  test('nine show nothing, not even how many there are', async () => {
    const { text } = await journalist.get(`/so-lieu/${place}/2026-Q2`)
    expect(text).toContain('Few ratings, not published')
    expect(text).not.toContain('satisfied or very satisfied')
    expect(textOf(text)).not.toMatch(/\b9 (of|ratings)/)
  })

  test('the tenth shows them all, with n, interval, and for whom they do not stand', async () => {
    const text = textOf((await journalist.get(`/so-lieu/${place}/2026-Q3`)).text)
    expect(text).toContain('70.0%')
    expect(text).toContain('7 of 10 ratings. 12 were asked, 10 gave one (83.3%).')
    expect(text).toContain('from 39.7% to 89.2%')
    expect(text).toContain('Does not stand for everyone')
    expect(text).not.toContain('Few ratings')
  })

  test('whoever did not rate before the closing is told that it is too late', async () => {
    const [missed] = await rows(`select matter_id from satisfaction.turnout where not took_part limit 1`)
    const sender = { kind: 'sender', matterId: missed.matter_id, power: 'verdict' } as const
    await expect(house.do(sender, rate, { matter: missed.matter_id, level: 5 })).rejects.toThrow('box-closed')
  })
})

describe('a duty', () => {
  test('is counted once for ever, though it was answered later', async () => {
    const [counted] = await rows(
      `select count(*)::integer as facts, count(distinct data ->> 'duty')::integer as duties from civic.fact where kind = 'figures.counted'`,
    )
    expect(counted).toEqual({ facts: 16, duties: 16 })
  })

  test('control: without the memory of what was counted, the next closing would count those of a closed quarter again', async () => {
    const again = await rows(`select count(*)::integer as n from civic.duty d join civic.matter m on m.id = d.matter_id
      join satisfaction.period p on p.place_id = m.place_id and d.due_on between p.starts_on and p.ends_on
      where m.place_id = '${place}' and d.kind = 'petitions.answer' and d.round = 0`)
    expect(again).toEqual([{ n: 16 }])
  })
})

describe('a closed quarter', () => {
  test('says who closed it and when, and leads to its neighbours', async () => {
    const { text } = await journalist.get(`/so-lieu/${place}/2026-Q2`)
    expect(textOf(text)).toContain('Friday 3 July 2026')
    expect(textOf(text)).toContain('Chairperson, Fatherland Front Committee of Rạch Kiến commune')
    expect(text).toContain(`href="/so-lieu/${place}/2026-Q3"`)
    expect(text).toContain(`href="/cach-tinh"`)
  })

  test('stands in the lists of its place and of its quarter', async () => {
    expect((await journalist.get(`/so-lieu/${place}`)).text).toContain(`/so-lieu/${place}/2026-Q2`)
    expect((await journalist.get('/so-lieu?quy=2026-Q2')).text).toContain(`/so-lieu/${place}/2026-Q2`)
    expect((await journalist.get('/so-lieu?q=rach kien')).text).toContain(`href="/so-lieu/${place}"`)
    expect((await journalist.get(`/noi/${place}`)).text).toContain(
      'Q3 2026: 2 matters due, 2 answered on time, 2 confirmed',
    )
    expect((await csvOf('tat-ca')).slice(1)).toHaveLength(secondQuarter.length + thirdQuarter.length)
  })

  test('cannot be closed again, and none that was not closed has a page or a file', async () => {
    const front = await house.as(`${place}/front/front-chair`)
    const again = await front.post(`/chot-so-lieu/${place}/2026-Q2/chot`, {})
    expect(again).toMatchObject({ status: 422, text: expect.stringContaining('đã chốt rồi') })
    for (const path of ['2026-Q1', '2026-Q4', '2026-Q4.csv', 'x']) {
      expect((await journalist.get(`/so-lieu/${place}/${path}`)).status).toBe(404)
    }
    await expect(house.do({ kind: 'house' }, closeFigures, { place, quarter: '2026-Q4' })).rejects.toThrow(
      'not-allowed',
    )
  })
})
