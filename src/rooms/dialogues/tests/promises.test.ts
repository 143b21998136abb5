import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import { visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call()
  for (let at = 0; at < 8; at += 1) await company.ask(meeting)
  await company.stage.onDay('2026-03-12')
  await company.stage.do(company.clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: `${ubnd}/chairperson` })
})
afterAll(() => company.stage.drop())

const promiseOn = async (number: number, due: Day, post = `${ubnd}/economy-head`) => {
  const promised = { meeting, number, post, line: `Việc đã hứa số ${number}`, due }
  return (await company.stage.do(company.clerk, dialogueDeeds.promiseAtMeeting, promised)).promise
}
const promiseRow = (promise: string) =>
  company.db
    .selectFrom('dialogues.promise as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .select(['p.state', 'p.said', 'p.line', 'p.first_due', 'p.due', 'm.closed_as', 'm.visibility'])
    .where('p.matter_id', '=', promise)
    .executeTakeFirstOrThrow()
const keep = (promise: string) =>
  company.stage.do(company.specialist, dialogueDeeds.reportPromiseKept, { promise, report: 'Đã vá xong, có ảnh.' })
const moveTo = (promise: string, due: Day) =>
  company.stage.do(company.chair, dialogueDeeds.movePromise, { promise, due, reason: 'Mưa nhiều, chưa làm được' })

describe('a promise', () => {
  let inTime: string
  let late: string
  let broken: string
  let takenBack: string

  test('is public at once, with post, line and day, and owed as a duty of its post', async () => {
    inTime = await promiseOn(1, '2026-04-10')
    late = await promiseOn(2, '2026-04-10')
    broken = await promiseOn(3, '2026-04-10')
    takenBack = await promiseOn(4, '2026-04-10')
    const shown = await company.outside.selectFrom('dialogues.public_promise').selectAll().execute()
    expect(shown).toHaveLength(4)
    const duties = await company.db
      .selectFrom('civic.duty')
      .select(['post_id', 'due_on'])
      .where('kind', '=', 'dialogues.promise')
      .execute()
    expect(duties).toHaveLength(4)
    expect(duties[0]).toEqual({ post_id: `${ubnd}/economy-head`, due_on: '2026-04-10' })
  })

  test('kept before its day is kept', async () => {
    await company.stage.onDay('2026-04-09')
    expect(await keep(inTime)).toEqual({ kept: 'kept' })
    expect(await promiseRow(inTime)).toMatchObject({ state: 'kept', closed_as: 'kept', said: null })
  })

  test('moved twice shows every day it ever had, and its line did not change', async () => {
    await moveTo(late, '2026-05-20')
    await moveTo(late, '2026-06-30')
    const days = await company.outside
      .selectFrom('dialogues.public_promise_date')
      .select(['n', 'due'])
      .where('promise_id', '=', late)
      .orderBy('n')
      .execute()
    expect(days.map(({ due }) => due)).toEqual(['2026-04-10', '2026-05-20', '2026-06-30'])
    expect(await promiseRow(late)).toMatchObject({
      line: 'Việc đã hứa số 2',
      first_due: '2026-04-10',
      due: '2026-06-30',
    })
  })

  test('kept before its moved day, but after its first, is kept late', async () => {
    await company.stage.onDay('2026-06-01')
    expect(await keep(late)).toEqual({ kept: 'kept-late' })
    const fact = await company.db
      .selectFrom('civic.fact')
      .select('data')
      .where('kind', '=', 'promise.reported-kept')
      .where('matter_id', '=', late)
      .executeTakeFirstOrThrow()
    expect(fact.data).toMatchObject({ first: '2026-04-10', due: '2026-06-30', late: true })
  })

  test('not ended by its day is late by the calendar, told to the superior, and stays open', async () => {
    const facts = await company.db
      .selectFrom('civic.fact')
      .select('data')
      .where('kind', '=', 'duty.overdue')
      .where('matter_id', '=', broken)
      .execute()
    expect(facts.map(({ data }) => data)).toMatchObject([{ due: '2026-04-10', superior: `${ubnd}/chairperson` }])
    expect(await promiseRow(broken)).toMatchObject({ state: 'open', closed_as: null })
  })

  test('not kept, and taken back: by a leader only, with a reason, and an end in the open', async () => {
    const { stage, chair, clerk } = company
    const told = { promise: broken, reason: 'Không có kinh phí năm nay' }
    await expect(stage.do(clerk, dialogueDeeds.sayPromiseNotKept, told)).rejects.toMatchObject({ code: 'not-allowed' })
    await stage.do(chair, dialogueDeeds.sayPromiseNotKept, told)
    await stage.do(chair, dialogueDeeds.withdrawPromise, { promise: takenBack, reason: 'Thuộc thẩm quyền tỉnh' })
    expect(await promiseRow(broken)).toMatchObject({
      state: 'not-kept',
      closed_as: 'not-kept',
      visibility: 'published',
    })
    expect(await promiseRow(takenBack)).toMatchObject({ state: 'withdrawn', closed_as: 'withdrawn' })
  })

  test('that has ended is neither kept nor moved any more', async () => {
    await expect(keep(broken)).rejects.toMatchObject({ code: 'not-now' })
    await expect(moveTo(inTime, '2026-09-01')).rejects.toMatchObject({ code: 'not-now' })
  })

  test('a day is no day when it has passed, or lies beyond the ruled months', async () => {
    const open = await promiseOn(5, '2026-07-01')
    await expect(moveTo(open, '2026-06-01')).rejects.toMatchObject({ code: 'due-in-the-past', field: 'due' })
    await expect(moveTo(open, '2027-06-02')).rejects.toMatchObject({ code: 'due-too-far', params: { months: 12 } })
    await moveTo(open, '2027-06-01')
  })

  test('negative control: nothing in the database lets a first day be moved without leaving its trace', async () => {
    const { owner } = company.stage.database
    await expect(owner.query('delete from dialogues.promise_date where n = 0')).rejects.toThrow('only grows')
    const hidden = `insert into dialogues.promise_date values ('${late}', 3, '2026-07-01', '2026-06-01', '')`
    await expect(owner.query(hidden)).rejects.toThrow('violates check constraint')
  })
})

describe('whether it is so', () => {
  let kept: string
  let asked: { number: number }
  const key = 'asker-of-the-promise-0001'

  beforeAll(async () => {
    kept = await promiseOn(6, '2026-08-01')
    asked = { number: 6 }
    await keep(kept)
  })

  const so = { channel: 'web' as const }

  test('the asker says by the code from the web, once', async () => {
    const { stage } = company
    const asker = stage.sender(meeting, 'verdict', asked.number)
    await stage.do(asker, dialogueDeeds.sayPromiseSo, { promise: kept, ...so }, key)
    expect(await promiseRow(kept)).toMatchObject({ state: 'kept', said: 'so', closed_as: 'kept' })
    await expect(
      stage.do(asker, dialogueDeeds.sayPromiseNotSo, { promise: kept, ...so, reason: 'Nghĩ lại' }),
    ).rejects.toMatchObject({ code: 'not-now' })
  })

  test('nobody else may: another asker, a code that an office printed, a visitor, the office that promised', async () => {
    const { stage, chair, clerk } = company
    const open = await promiseOn(7, '2026-08-01')
    await keep(open)
    const others = [
      stage.sender(meeting, 'verdict', 1),
      stage.sender(meeting, 'verdict'),
      stage.sender(meeting, 'read', 7),
      visitor,
      chair,
      clerk,
    ]
    for (const other of others)
      await expect(stage.do(other, dialogueDeeds.sayPromiseSo, { promise: open, ...so })).rejects.toMatchObject({
        code: 'not-allowed',
      })
    const printed = { promise: open, channel: 'slip' as const }
    await expect(stage.do(chair, dialogueDeeds.sayPromiseSo, printed)).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await promiseRow(open)).said).toBeNull()
  })

  test('the hamlet’s next meeting says it is not so: its head writes it down, and the matter ends as disagreed', async () => {
    const { stage, head, otherHead, clerk } = company
    const disputed = await promiseOn(8, '2026-08-01')
    await keep(disputed)
    const elsewhere = await company.held(
      '2026-06-10',
      { kind: 'residents', convenor: 'xa-can-duoc/ap-2-tan-an/hamlet-head' },
      otherHead,
    )
    const theirs = await company.held(
      '2026-06-12',
      { kind: 'residents', convenor: 'xa-can-duoc/ap-1-phuoc-tuy/hamlet-head' },
      head,
    )
    const said = { promise: disputed, channel: 'meeting' as const, reason: 'Vá được nửa đoạn' }
    for (const atMeeting of [elsewhere, meeting, undefined])
      await expect(
        stage.do(head, dialogueDeeds.sayPromiseNotSo, { ...said, ...(atMeeting && { atMeeting }) }),
      ).rejects.toMatchObject({ code: 'not-their-next-meeting', field: 'atMeeting' })
    await expect(stage.do(clerk, dialogueDeeds.sayPromiseNotSo, { ...said, atMeeting: theirs })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await stage.do(head, dialogueDeeds.sayPromiseNotSo, { ...said, atMeeting: theirs })
    expect(await promiseRow(disputed)).toMatchObject({ state: 'kept', said: 'not-so', closed_as: 'disagrees' })
    const verdict = await company.db
      .selectFrom('civic.verdict')
      .select(['value', 'channel', 'collector_post_id'])
      .where('matter_id', '=', disputed)
      .executeTakeFirstOrThrow()
    expect(verdict).toEqual({
      value: 'not-settled',
      channel: 'meeting',
      collector_post_id: 'xa-can-duoc/ap-1-phuoc-tuy/hamlet-head',
    })
  })

  test('the Front asks by telephone; a promise of the Front itself it may not judge', async () => {
    const { stage, front } = company
    const own = await company.held(
      '2026-06-15',
      { kind: 'residents', convenor: 'xa-can-duoc/front/front-chair', hamlet },
      front,
    )
    const told = { meeting: own, text: 'Mặt trận vận động xây nhà khi nào?', topic: 'other', hamlet }
    const due: Day = '2026-07-30'
    const row = { ...told, outcome: 'promised', post: 'xa-can-duoc/front/front-chair', line: 'Xây một căn nhà', due }
    await stage.do(front, dialogueDeeds.recordQuestion, row)
    const { matter_id: promise } = await company.db
      .selectFrom('dialogues.promise')
      .select('matter_id')
      .where('meeting_id', '=', own)
      .executeTakeFirstOrThrow()
    await stage.do(front, dialogueDeeds.reportPromiseKept, { promise, report: 'Đã bàn giao nhà.' })
    const said = { promise, channel: 'telephone' as const }
    await expect(stage.do(front, dialogueDeeds.sayPromiseSo, said)).rejects.toMatchObject({ code: 'not-allowed' })
    await stage.do(company.mobiliser, dialogueDeeds.sayPromiseSo, said)
    expect((await promiseRow(promise)).said).toBe('so')
  })
})
