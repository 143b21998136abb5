import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStage } from '../../../../tests/support/stage.ts'
import { programmeDeeds as d } from '../deeds.ts'
import { type Commune, ditch, openCommune, posts } from './commune.ts'

let at: Commune
beforeAll(async () => {
  at = await openCommune('2026-08-17')
})
beforeEach(() => at.stage.onDay('2026-08-17'))
afterAll(() => at.stage.drop())

describe('the chairperson has a ditch cleared', () => {
  test('the economic division owes it by the day; the report hands the duty to the giver; acceptance ends it', async () => {
    const task = await at.give()
    expect(await at.duties(task)).toEqual([
      { kind: 'programme.task', round: 0, post_id: posts.economy, due_on: '2026-08-28', discharged_as: null },
    ])
    await at.stage.do(await at.by('specialist'), d.reportProgress, { task, percent: 40, text: 'Đã khơi được 250 m.' })
    await at.stage.onDay('2026-08-27')
    await at.report(task)
    expect(await at.duties(task)).toEqual([
      { kind: 'programme.task', round: 0, post_id: posts.economy, due_on: '2026-08-28', discharged_as: 'reported' },
      { kind: 'programme.accept', round: 0, post_id: posts.chair, due_on: '2026-09-04', discharged_as: null },
    ])
    await at.stage.do(await at.by('chair'), d.acceptTask, { task })
    expect(await at.task(task)).toMatchObject({ stage: 'accepted', percent: 100, closed_as: 'done' })
    expect(await at.facts(task)).toEqual(['task.given', 'task.progressed', 'task.reported', 'task.accepted'])
  })

  test('spellings of a hamlet are one hamlet', async () => {
    const task = await at.give({ hamlets: ['ấp 3 Tân Ân', 'Ap 3, Tan An'] })
    expect(await at.rows('select hamlet_key from programme.task_hamlet where task_id = $1', task)).toEqual([
      { hamlet_key: 'ap 3 tan an' },
    ])
  })

  test('the same form twice is one task', async () => {
    const first = await at.stage.do(await at.by('chair'), d.giveTask, ditch, 'the-same-task-twice-001')
    expect(await at.stage.do(await at.by('chair'), d.giveTask, ditch, 'the-same-task-twice-001')).toEqual(first)
  })

  test('returned with what is missing, it is owed again by another day; the first day stays', async () => {
    const task = await at.give()
    await at.stage.onDay('2026-08-28')
    await at.report(task)
    await at.stage.do(await at.by('chair'), d.returnTask, { task, reason: 'Đoạn cuối còn nghẹt.', due: '2026-09-08' })
    expect(await at.task(task)).toMatchObject({
      stage: 'given',
      first_due: '2026-08-28',
      due_on: '2026-09-08',
      round: 1,
    })
    expect((await at.duties(task)).at(-1)).toMatchObject({ kind: 'programme.task', round: 1, due_on: '2026-09-08' })
    await at.stage.onDay('2026-09-09')
    await at.report(task)
    await at.stage.do(await at.by('chair'), d.acceptTask, { task })
    const [accepted] = await at.rows(
      "select data from civic.fact where matter_id = $1 and kind = 'task.accepted'",
      task,
    )
    expect(accepted.data).toMatchObject({ firstDue: '2026-08-28', due: '2026-09-08', late: true })
  })

  test('a moved day never hides the first one', async () => {
    const task = await at.give()
    await at.stage.do(await at.by('chair'), d.moveTask, {
      task,
      due: '2026-09-15',
      reason: 'Chờ máy đào của huyện cũ.',
    })
    expect(await at.task(task)).toMatchObject({ first_due: '2026-08-28', due_on: '2026-09-15' })
    expect((await at.duties(task)).map(({ discharged_as }) => discharged_as)).toEqual(['moved', null])
    await expect(
      at.stage.do(await at.by('chair'), d.moveTask, { task, due: '2026-09-15', reason: 'Không đổi gì.' }),
    ).rejects.toThrow('same-day')
    await expect(
      at.stage.do(await at.by('chair'), d.moveTask, { task, due: '2026-08-10', reason: 'Lùi về trước.' }),
    ).rejects.toThrow('due-in-the-past')
  })

  test('the person within the post is one who holds it', async () => {
    const task = await at.give()
    const economy = await at.by('economy')
    const officer = 'officerId' in economy ? economy.officerId : ''
    await expect(at.stage.do(economy, d.entrustTask, { task, officer })).rejects.toThrow('not-a-holder')
    await at.rows(
      "insert into civic.holding (id, post_id, officer_id, held_from) values (gen_random_uuid(), $1, $2, '2026-01-01')",
      posts.economy,
      officer,
    )
    await at.stage.do(economy, d.entrustTask, { task, officer, note: 'Đi xem trước khi làm.' })
    expect((await at.task(task)).officer_id).toBe(officer)
    const [fact] = await at.rows("select data from civic.fact where matter_id = $1 and kind = 'task.entrusted'", task)
    expect(JSON.stringify(fact.data)).not.toContain(officer)
  })
})

describe('late on the same clock as everything else', () => {
  test('a task that passed its day is recorded once; taker, superior and giver are told', async () => {
    const task = await at.give({}, 'vice')
    await at.stage.onDay('2026-08-28')
    expect(await at.notices(task)).toEqual([])
    await at.stage.onDay('2026-08-31')
    await at.stage.onDay('2026-09-01')
    expect(await at.notices(task)).toEqual([
      { kind: 'overdue', to_post_id: posts.economy },
      { kind: 'overdue-below', to_post_id: posts.chair },
      { kind: 'overdue-given', to_post_id: posts.vice },
    ])
    expect((await at.facts(task)).filter((kind) => kind === 'duty.overdue')).toHaveLength(1)
  })

  test('a giver who is the superior is told once', async () => {
    const task = await at.give()
    await at.stage.onDay('2026-08-31')
    expect((await at.notices(task)).map(({ kind }) => kind)).toEqual(['overdue', 'overdue-below'])
  })

  test('a giver who lets a report lie is late too', async () => {
    const task = await at.give()
    await at.report(task)
    await at.stage.onDay('2026-08-31')
    expect(await at.notices(task)).toEqual([
      { kind: 'overdue', to_post_id: posts.chair },
      { kind: 'overdue-below', to_post_id: posts.provinceChair },
    ])
  })

  test('a task of a post that ended goes to the heir, and its clock goes on', async () => {
    const old = await openStage('2025-06-02')
    try {
      const head = 'huyen-can-duoc.2024/ubnd/environment-head'
      const input = { ...ditch, taker: head, due: '2025-07-10' }
      const chair = await old.officer('huyen-can-duoc.2024/ubnd/chairperson')
      const { task } = await old.do(chair, d.giveTask, input)
      await old.onDay('2025-07-01')
      const { rows: found } = await old.database.owner.query(
        'select t.taker_post_id, d.post_id, d.due_on from programme.task t join civic.duty d on d.matter_id = t.matter_id where t.matter_id = $1',
        [task],
      )
      expect(found).toHaveLength(1)
      expect(found[0].taker_post_id).not.toBe(head)
      expect(found[0]).toMatchObject({ post_id: found[0].taker_post_id, due_on: '2025-07-10' })
    } finally {
      await old.drop()
    }
  })
})
