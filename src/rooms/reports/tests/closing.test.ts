import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { january, openReported, place, type Reported } from '../../../../tests/support/reported.ts'
import { readReport } from '../../../civic/screen/report.ts'
import { reportDeeds } from '../deeds.ts'
import { digestOf } from '../freezing.ts'
import type { ReportReader } from '../tables.ts'

let at: Reported
beforeAll(async () => {
  at = await openReported('2026-01-31')
})
afterAll(() => at.house.stop())

/** What rooms say of January now: what a closing that froze nothing would show. */
const live = async (): Promise<Record<string, number>> => {
  const { db, reportParts } = at.house.house.ground
  const [petitions] = await readReport(reportParts, db, place, { from: '2026-01-01', until: '2026-01-31' })
  return Object.fromEntries(petitions?.figures.map(({ key, value }) => [key, value]) ?? [])
}
/** Of January. */
const closings = () => at.rows(`select * from reports.closing where starts_on = '2026-01-01' order by number`)
const closing = async (number: number): Promise<string> => (await closings())[number - 1]?.id

describe('January is closed', () => {
  test('not before it is over, and the refusal says when', async () => {
    await expect(at.close()).rejects.toMatchObject({ code: 'period-not-over', params: { until: '2026-01-31' } })
    expect(await closings()).toEqual([])
  })

  test('by whom it concerns: neither a clerk, the Front, a division, nor a neighbour', async () => {
    await at.house.onDay('2026-02-02')
    for (const post of [
      `${place}/ubnd/one-stop-clerk`,
      `${place}/ubnd/economy-head`,
      `${place}/front/front-chair`,
      'xa-my-le/ubnd/chairperson',
      'tinh-tay-ninh/ubnd/chairperson',
    ])
      await expect(at.close(january, post)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(at.house.do({ kind: 'visitor' }, reportDeeds.closeReport, january)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(await closings()).toEqual([])
  })

  test('once: under the same key nothing more happens, under another it is refused', async () => {
    const key = randomUUID()
    await at.close(january, undefined, key)
    await at.close(january, undefined, key)
    await expect(at.close()).rejects.toMatchObject({ code: 'report-closed-already' })
    await expect(at.close(january, `${place}/party/secretary`)).rejects.toMatchObject({ code: 'report-closed-already' })
    expect(await closings()).toMatchObject([
      { number: 1, reason: null, closed_on: '2026-02-02', closed_by_post_id: `${place}/ubnd/chairperson` },
    ])
  })

  test('once, too, when two close at the same moment', async () => {
    const both = { place, period: 'quy-4-2025' }
    const ends = await Promise.allSettled([at.close(both), at.close(both, `${place}/party/secretary`)])
    const refused = ends.filter((end) => end.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'report-closed-already' } }])
    expect(await at.rows(`select id from reports.closing where period_kind = 'quarter'`)).toHaveLength(1)
  })

  test('with the figures of the day, each with the matters behind it', async () => {
    expect(await at.frozen(await closing(1))).toMatchObject({
      received: 6,
      answered: 3,
      'answered.late': 1,
      due: 5,
      'due.on-time': 2,
      'due.confirmed': 1,
      'due.waiting': 2,
      'due.unanswered': 1,
      'due.withdrawn': 1,
      'due.asked-review': 1,
      open: 4,
      'open.late': 1,
    })
    const uneven = await at.rows(
      `select key from reports.figure f where room = 'petitions' and value <> (select count(*) from reports.counted c
         where c.closing_id = f.closing_id and c.room = f.room and c.key = f.key)`,
    )
    expect(uneven).toEqual([])
  })

  test('the ledger says so in numbers and a digest, without a figure that is not public', async () => {
    const [fact] = await at.rows(
      `select data, matter_id from civic.fact where kind = 'report.closed' and data->>'closing' = $1`,
      await closing(1),
    )
    expect(Object.keys(fact.data).sort()).toEqual(['closing', 'digest', 'figures', 'from', 'kind', 'place', 'until'])
    const frozen = await at.rows(
      `select f.room, f.key, f.value, array(select c.matter_id::text from reports.counted c
         where c.closing_id = f.closing_id and c.room = f.room and c.key = f.key) as matters
       from reports.figure f where f.closing_id = $1 order by f.position`,
      await closing(1),
    )
    expect(digestOf(frozen)).toBe(fact.data.digest)
    expect(digestOf(frozen.map((row, n) => (n === 0 ? { ...row, value: row.value + 1 } : row)))).not.toBe(
      fact.data.digest,
    )
  })
})

describe('life goes on', () => {
  test('what was answered later changes what rooms say, and nothing of what was closed', async () => {
    const before = await at.frozen(await closing(1))
    expect(await live()).toEqual(before)
    await at.until('2026-02-12')
    expect(await at.frozen(await closing(1))).toEqual(before)
    // Read live, the same figures would have changed under the reader’s eyes.
    expect(await live()).not.toEqual(before)
    expect((await live())['due.unanswered']).toBe(0)
  })

  test('not even the application can change what was closed', async () => {
    const app = at.house.database.app as unknown as ReportReader
    const denied = /permission denied/
    await expect(app.updateTable('reports.closing').set({ reason: 'Khác' }).execute()).rejects.toThrow(denied)
    await expect(app.updateTable('reports.figure').set({ value: 0 }).execute()).rejects.toThrow(denied)
    for (const table of ['reports.closing', 'reports.figure', 'reports.counted', 'reports.text'] as const)
      await expect(app.deleteFrom(table).execute()).rejects.toThrow(denied)
  })
})

describe('a correction', () => {
  test('wants a reason, somebody who may, and something that differs', async () => {
    await expect(at.correct('')).rejects.toMatchObject({ problems: [{ field: 'reason' }] })
    await expect(at.correct('Nhập sót.', january, `${place}/front/front-chair`)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const untouched = { place, period: 'thang-12-2025' }
    await expect(at.correct('Nhập sót.', untouched)).rejects.toMatchObject({ code: 'not-closed-yet' })
    await at.close(untouched)
    await expect(at.correct('Nhập sót.', untouched)).rejects.toMatchObject({ code: 'nothing-changed' })
  })

  test('stands beside the old closing, which stays as it was', async () => {
    const january1 = await closing(1)
    const before = await at.frozen(january1)
    await at.does(`${place}/ubnd/chairperson`, reportDeeds.writeReport, {
      ...january,
      closing: january1,
      results: 'Đã trả lời ba việc.',
    })
    const { closing: second, number } = await at.correct('Một việc trả lời ngày 10/02 ghi chậm.')
    expect(number).toBe(2)
    expect(await at.frozen(january1)).toEqual(before)
    expect(await at.frozen(second)).toEqual(await live())
    const [fact] = await at.rows(`select data from civic.fact where kind = 'report.corrected'`)
    expect(fact.data).toMatchObject({ number: 2, corrects: january1 })
    expect(fact.data.differing).toBeGreaterThan(0)
    expect(JSON.stringify(fact.data)).not.toContain('ghi chậm')
  })

  test('carries over what was written; the old closing is written under no more', async () => {
    const [first, second] = await closings()
    const texts = await at.rows('select words from reports.text where closing_id = $1', second.id)
    expect(texts).toEqual([{ words: 'Đã trả lời ba việc.' }])
    const writing = { ...january, closing: first.id, results: 'Viết vào bản cũ.' }
    await expect(at.does(`${place}/ubnd/chairperson`, reportDeeds.writeReport, writing)).rejects.toMatchObject({
      code: 'not-the-latest',
    })
  })

  test('the Party committee writes in its own paper, never in the Committee’s', async () => {
    const second = { id: await closing(2) }
    const writing = { ...january, closing: second.id, results: 'Lời của Đảng ủy.' }
    await at.does(`${place}/party/secretary`, reportDeeds.writeReport, writing)
    expect(
      await at.rows('select form, words from reports.text where closing_id = $1 order by form', second.id),
    ).toEqual([
      { form: 'committee', words: 'Đã trả lời ba việc.' },
      { form: 'party-committee', words: 'Lời của Đảng ủy.' },
    ])
    await expect(at.does(`${place}/front/front-chair`, reportDeeds.writeReport, writing)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
