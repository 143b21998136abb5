import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import { newId } from '../../../platform/keys.ts'
import { dialogueDeeds } from '../deeds.ts'
import { periodOf } from '../period.ts'
import { type Company, gather, ubnd } from './company.ts'

describe('the period a day lies in', () => {
  test.each<[Parameters<typeof periodOf>[0], Day, string, Day, Day]>([
    ['per-week', '2026-03-02', '2026-W10', '2026-03-02', '2026-03-08'],
    ['per-week', '2026-03-08', '2026-W10', '2026-03-02', '2026-03-08'],
    // Thursday decides: the first days of 2027 belong to the last week of 2026, and the last of 2024 to the first of 2025.
    ['per-week', '2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['per-week', '2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
    ['per-month', '2026-02-28', '2026-02', '2026-02-01', '2026-02-28'],
    ['per-month', '2024-02-29', '2024-02', '2024-02-01', '2024-02-29'],
    ['per-year', '2026-12-31', '2026', '2026-01-01', '2026-12-31'],
  ])('%s of %s is %s', (length, day, name, starts, ends) => {
    expect(periodOf(length, day)).toEqual({ name, starts, ends })
  })
})

describe('what the calendar owes', () => {
  let company: Company
  const chairperson = `${ubnd}/chairperson`

  beforeAll(async () => {
    company = await gather('2026-03-02')
    await hold(chairperson)
  })
  afterAll(() => company.stage.drop())

  const hold = async (post: string) => {
    const { app } = company.stage.database
    const officer = await app
      .selectFrom('civic.officer')
      .select('id')
      .where('name', '=', post)
      .executeTakeFirstOrThrow()
    const held = {
      id: newId(),
      post_id: post,
      officer_id: officer.id,
      held_from: '2026-01-01' as const,
      held_until: null,
    }
    await app.insertInto('civic.holding').values(held).execute()
  }
  const owed = (kind: 'reception' | 'dialogue') =>
    company.outside
      .selectFrom('dialogues.public_owed')
      .select(['post_id', 'period', 'wanted', 'held', 'missed', 'closed_as'])
      .where('kind', '=', kind)
      .orderBy('starts_on')
      .orderBy('post_id')
      .execute()
  const reception = (heldOn: Day, told = {}) => company.held(heldOn, { kind: 'reception', ...told })

  test('an office that never called a meeting here owes nothing: what it keeps elsewhere was not missed', async () => {
    await company.stage.onDay('2026-03-02')
    expect(await owed('reception')).toEqual([])
    await company.call({ kind: 'residents', hamlet: 'ấp 1 Phước Tuy' })
  })

  test('the chairperson of a commune owes a reception this week and a dialogue this year; posts nobody holds owe nothing', async () => {
    await company.stage.onDay('2026-03-02')
    const open = { post_id: chairperson, wanted: 1, held: 0, missed: 0, closed_as: null }
    expect(await owed('reception')).toEqual([{ ...open, period: '2026-W10' }])
    expect(await owed('dialogue')).toEqual([{ ...open, period: '2026' }])
    const duty = await company.db
      .selectFrom('civic.duty')
      .select(['due_on', 'term_value', 'rule_id', 'fixed_due'])
      .where('kind', '=', 'dialogues.hold')
      .where('due_on', '=', '2026-03-08')
      .executeTakeFirstOrThrow()
    const rule = 'dialogues.reception.commune.chairperson.2014'
    expect(duty).toMatchObject({ rule_id: rule, term_value: null, fixed_due: '2026-03-08' })
  })

  test('the clock runs twice and opens nothing twice', async () => {
    await company.stage.onDay('2026-03-03')
    await company.stage.onDay('2026-03-03')
    expect(await owed('reception')).toHaveLength(1)
  })

  test('held within the week: met, on the day it was held, though it is recorded on Monday', async () => {
    const { stage, clerk } = company
    const meeting = await company.call({ kind: 'reception', heldOn: '2026-03-06', subject: 'Tiếp dân tuần 10' })
    await stage.onDay('2026-03-09')
    await stage.do(clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: chairperson })
    const [week] = await owed('reception')
    expect(week).toMatchObject({ period: '2026-W10', held: 1, missed: 0, closed_as: 'held' })
    const duty = await company.db
      .selectFrom('civic.duty')
      .select('discharged_on')
      .where('kind', '=', 'dialogues.hold')
      .where('discharged_as', '=', 'held')
      .executeTakeFirstOrThrow()
    expect(duty.discharged_on).toBe('2026-03-06')
  })

  test('presided by a deputy it is held, and the fact says who should have', async () => {
    const { stage, clerk } = company
    const meeting = await company.call({ kind: 'reception', heldOn: '2026-03-11' })
    await stage.onDay('2026-03-11')
    await stage.do(clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: `${ubnd}/vice-chairperson` })
    const fact = await company.db
      .selectFrom('civic.fact')
      .select('data')
      .where('matter_id', '=', meeting)
      .where('kind', '=', 'meeting.held')
      .executeTakeFirstOrThrow()
    expect(fact.data).toMatchObject({ presided: `${ubnd}/vice-chairperson`, delegated: chairperson })
    expect((fact.data as { duty: string | null }).duty).not.toBeNull()
    expect((await owed('reception'))[1]).toMatchObject({ period: '2026-W11', held: 1, closed_as: 'held' })
  })

  test('a week without one is missed three days after its end, not before', async () => {
    await company.stage.onDay('2026-03-16')
    await company.stage.onDay('2026-03-25')
    expect((await owed('reception'))[2]).toMatchObject({ period: '2026-W12', held: 0, missed: 0, closed_as: null })
    await company.stage.onDay('2026-03-26')
    expect((await owed('reception'))[2]).toMatchObject({ period: '2026-W12', missed: 1, closed_as: 'missed' })
  })

  test('entered later still, the reception stands in the book, and the week stays missed', async () => {
    const { stage, clerk } = company
    const meeting = await company.call({ kind: 'reception', heldOn: '2026-03-18' })
    await stage.do(clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: chairperson })
    expect((await owed('reception'))[2]).toMatchObject({ held: 0, missed: 1, closed_as: 'missed' })
  })

  test('two a month: both on one day are one; a residents’ meeting is none', async () => {
    const secretary = 'xa-can-duoc/party/secretary'
    const party = { convenor: secretary, subject: 'Bí thư tiếp dân' }
    await hold(secretary)
    await company.call({ ...party, heldOn: '2026-04-20' }, company.mobiliser)
    await company.stage.onDay('2026-04-01')
    const month = async () => (await owed('reception')).find(({ post_id }) => post_id === secretary)
    expect(await month()).toMatchObject({ period: '2026-04', wanted: 2, held: 0 })
    const { mobiliser } = company
    for (const startsAt of ['08:00', '14:00'])
      await company.held('2026-04-08', { kind: 'reception', ...party, startsAt }, mobiliser)
    expect(await month()).toMatchObject({ held: 1, closed_as: null })
    await company.held('2026-04-20', { kind: 'dialogue', ...party }, mobiliser)
    expect(await month()).toMatchObject({ held: 1 })
    await company.held('2026-04-22', { kind: 'reception', ...party }, mobiliser)
    expect(await month()).toMatchObject({ held: 2, closed_as: 'held' })
  })

  test('negative control: a reception of another post discharges nothing', async () => {
    await company.stage.onDay('2026-05-04')
    const before = await owed('reception')
    await reception('2026-05-05', { convenor: `${ubnd}/vice-chairperson` })
    expect(await owed('reception')).toEqual(before)
  })
})
