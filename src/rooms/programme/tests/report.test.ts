import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../../civic/screen/screen.ts'
import { programmeDeeds as d } from '../deeds.ts'
import { programme } from '../index.ts'
import { figureKeys } from '../reads/report.ts'
import { type Commune, openCommune, posts } from './commune.ts'

let at: Commune
const matters: Record<string, string> = {}

/** A month in xã Cần Đước: one task on time, one late, one moved and late at the end, one not done; one elsewhere. */
beforeAll(async () => {
  at = await openCommune('2026-07-01')
  const chair = await at.by('chair')
  const due = '2026-07-20'
  for (const name of ['onTime', 'late', 'open', 'notDone'] as const) matters[name] = await at.give({ due })
  await at.stage.do(await at.by('provinceChair'), d.giveTask, {
    line: 'Việc của xã khác',
    measure: 'Không tính ở đây',
    taker: posts.otherChair,
    due,
  })
  await at.stage.onDay('2026-07-15')
  await at.stage.do(chair, d.moveTask, { task: matters.open, due: '2026-07-28', reason: 'Chờ máy.' })
  await at.stage.onDay('2026-07-20')
  await at.report(matters.onTime ?? '')
  await at.stage.onDay('2026-07-22')
  await at.report(matters.late ?? '')
  for (const task of [matters.onTime, matters.late]) await at.stage.do(chair, d.acceptTask, { task })
  await at.stage.do(chair, d.stopTask, { task: matters.notDone, as: 'not-done', reason: 'Chưa có đất.' })
  await at.stage.onDay('2026-08-05')
})
afterAll(() => at.stage.drop())

const figures = async (from: string, until: string, place = 'xa-can-duoc') => {
  const reading = { db: at.stage.database.app } as unknown as Reading
  const read =
    (await programme.report?.read(reading, place, { from, until } as { from: '2026-07-01'; until: '2026-07-31' })) ?? []
  return new Map(read.map((figure) => [figure.key, figure]))
}

describe('what the programme says in a report', () => {
  test('every figure carries the matters behind it', async () => {
    const july = await figures('2026-07-01', '2026-07-31')
    expect(july.get('tasks.given')?.value).toBe(4)
    expect(july.get('tasks.done')).toEqual({ key: 'tasks.done', value: 1, matters: [matters.onTime] })
    expect(july.get('tasks.done-late')?.matters).toEqual([matters.late])
    expect(july.get('tasks.not-done')?.matters).toEqual([matters.notDone])
    expect(july.get('tasks.moved')?.matters).toEqual([matters.open])
    expect(july.get('tasks.late')?.matters).toEqual([matters.open])
    for (const { value, matters: behind } of july.values()) expect(behind).toHaveLength(value)
  })

  test('another period says other things, a province what its communes say together', async () => {
    expect((await figures('2026-06-01', '2026-06-30')).get('tasks.given')?.value).toBe(0)
    expect((await figures('2026-07-01', '2026-07-27')).get('tasks.late')?.value).toBe(0)
    expect((await figures('2026-07-01', '2026-07-31', 'tinh-tay-ninh')).get('tasks.given')?.value).toBe(5)
  })

  test('every figure has words in both languages', () => {
    for (const lang of ['vi', 'en'] as const)
      expect(Object.keys(programme.sayings(lang).figures ?? {})).toEqual([...figureKeys])
  })
})
