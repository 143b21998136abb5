import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../../civic/screen/screen.ts'
import { dialogueDeeds } from '../deeds.ts'
import { concernsAt } from '../reads/concerns.ts'
import { dialogueReport, figureKeys } from '../reads/report.ts'
import { dialogueWords } from '../words.ts'
import { type Company, gather, ubnd } from './company.ts'

let company: Company
let reading: Pick<Reading, 'db'>
const by = `${ubnd}/economy-head`
const promised = { outcome: 'promised', post: by, line: 'Vá đường trước trường', due: '2026-03-31' }
beforeAll(async () => {
  company = await gather('2026-02-02')
  reading = { db: company.stage.database.app }
  const { stage, clerk } = company
  const record = (meeting: string, hamlet: string, end: object) =>
    stage.do(clerk, dialogueDeeds.recordQuestion, { meeting, text: 'Đường còn ngập.', topic: 'roads', hamlet, ...end })
  const earlier = await company.held('2026-02-10')
  await record(earlier, 'ấp 1 Phước Tuy', { outcome: 'answered', answer: 'Sẽ xem.', by })
  const later = await company.held('2026-03-12')
  await record(later, 'Ấp 1, Phước Tuy', promised)
  await record(later, 'ấp 1 Phước Tuy', { outcome: 'open' })
  await record(later, 'ấp 2 Tân Ân', { outcome: 'referred' })
  await record(later, 'ấp 2 Tân Ân', promised)
  await stage.onDay('2026-04-02')
  const { matter_id: promise } = await company.db
    .selectFrom('dialogues.promise')
    .select('matter_id')
    .where('number', '=', 1)
    .executeTakeFirstOrThrow()
  await stage.do(company.chair, dialogueDeeds.sayPromiseNotKept, { promise, reason: 'Thiếu vật liệu' })
  await company.call({ heldOn: '2026-04-20', hamlet: 'ấp 3 Tân Ân' })
})
afterAll(() => company.stage.drop())

describe('what the room tells others', () => {
  test('what is raised, by hamlet and topic: spellings share a key, what became a petition is not counted twice', async () => {
    const told = await concernsAt(reading, 'xa-can-duoc', '2026-03-03', '2026-04-02')
    const of = (name: string) => told.find(({ hamlet }) => hamlet.name === name)
    expect(new Set(told.map(({ hamlet }) => hamlet.key))).toEqual(new Set(['ap 1 phuoc tuy', 'ap 2 tan an']))
    expect(of('ấp 1 Phước Tuy')).toMatchObject({ open: 1, openedLately: 1, openedBefore: 1, oldestOpen: '2026-03-12' })
    expect(of('Ấp 1, Phước Tuy')).toMatchObject({ open: 0, openedLately: 1, disputed: 1 })
    expect(of('ấp 2 Tân Ân')).toMatchObject({ open: 1, openedLately: 1, disputed: 0, people: 1 })
  })

  test('the province hears its communes, another commune nothing', async () => {
    expect(await concernsAt(reading, 'tinh-tay-ninh', '2026-03-03', '2026-04-02')).toHaveLength(3)
    expect(await concernsAt(reading, 'xa-rach-kien', '2026-03-03', '2026-04-02')).toEqual([])
  })

  const figures = async (
    from: '2026-02-01' | '2026-03-01' | '2026-04-01',
    until: '2026-02-28' | '2026-03-31' | '2026-04-30',
  ) => {
    const part = await dialogueReport.read(reading, 'xa-can-duoc', { from, until })
    expect(part.map(({ key }) => key)).toEqual(figureKeys)
    return Object.fromEntries(part.filter(({ value }) => value > 0).map(({ key, value }) => [key, value]))
  }

  test('the figures of a month, each with the matters behind it', async () => {
    expect(await figures('2026-03-01', '2026-03-31')).toEqual({
      'held.dialogue': 1,
      questions: 4,
      'questions.promised': 2,
      'questions.referred': 1,
      'promises.made': 2,
      'promises.due': 2,
      'promises.late': 2,
    })
    expect(await figures('2026-04-01', '2026-04-30')).toEqual({ 'promises.not-kept': 1, 'promises.late': 1 })
    const part = await dialogueReport.read(reading, 'xa-can-duoc', { from: '2026-03-01', until: '2026-03-31' })
    const made = part.find(({ key }) => key === 'promises.made')
    const real = await company.db.selectFrom('dialogues.promise').select('matter_id').execute()
    expect([...(made?.matters ?? [])].sort()).toEqual(real.map(({ matter_id }) => matter_id).sort())
  })

  test('months do not share what happened in one of them', async () => {
    expect(await figures('2026-02-01', '2026-02-28')).toEqual({
      'held.dialogue': 1,
      questions: 1,
      'questions.answered': 1,
    })
  })

  test.each(['vi', 'en'] as const)('every figure has words in %s', (lang) => {
    expect(figureKeys.filter((key) => !(key in dialogueWords(lang).figures))).toEqual([])
  })
})
