import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather, ubnd } from './company.ts'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call()
  const number = await company.ask(meeting)
  await company.stage.onDay('2026-03-12')
  const { stage, clerk } = company
  await stage.do(clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: `${ubnd}/chairperson` })
  const answer = 'Tháng sau làm.'
  await stage.do(clerk, dialogueDeeds.answerOnSpot, { meeting, number, answer, by: `${ubnd}/economy-head` })
  await stage.do(clerk, dialogueDeeds.readOutMinutes, { meeting })
})
afterAll(() => company.stage.drop())

const versions = () =>
  company.outside
    .selectFrom('dialogues.public_minutes')
    .select(['version', 'content', 'digest'])
    .orderBy('version')
    .execute()
const ask = (actor = company.stage.sender(meeting, 'verdict', 1), number: number | null = 1) =>
  company.stage.do(actor, dialogueDeeds.askCorrection, { meeting, number, text: 'Ông ấy nói: cuối tháng này làm.' })

describe('the minutes, read out', () => {
  test('the asker asks for a correction; the convenor owes an answer by the ruled day', async () => {
    expect(await ask()).toEqual({ correction: 1 })
    const duty = await company.db
      .selectFrom('civic.duty')
      .select(['post_id', 'round', 'due_on'])
      .where('kind', '=', 'dialogues.correct')
      .executeTakeFirstOrThrow()
    expect(duty).toEqual({ post_id: `${ubnd}/chairperson`, round: 1, due_on: '2026-03-17' })
    const shown = await company.outside.selectFrom('dialogues.public_correction').selectAll().execute()
    expect(shown).toMatchObject([{ n: 1, number: 1, state: 'open' }])
    expect(JSON.stringify(shown)).not.toContain('cuối tháng')
  })

  test('who was not there may not: a visitor, another commune’s clerk, an asker of another meeting', async () => {
    const other = company.stage.sender(await company.call({ heldOn: '2026-04-01' }), 'verdict', 1)
    for (const actor of [visitor, company.neighbour, other])
      await expect(ask(actor)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('the head of a hamlet and the Front, who were there, ask for people without a code', async () => {
    expect(await ask(company.head, null)).toEqual({ correction: 2 })
    expect(await ask(company.front)).toEqual({ correction: 3 })
    await expect(ask(company.front, 7)).rejects.toMatchObject({ code: 'no-such-question', field: 'number' })
  })

  test('taken: the minutes get a new version with the words put right, and the old one stays', async () => {
    const { stage, clerk } = company
    const taken = { meeting, correction: 1, result: 'taken', answer: 'Đã nghe lại băng ghi âm, xin sửa.' }
    const done = await stage.do(clerk, dialogueDeeds.answerCorrection, { ...taken, answered: 'Cuối tháng này làm.' })
    expect(done).toEqual({ version: 2 })
    const kept = await versions()
    expect(kept.map(({ content }) => content.questions[0]?.answer)).toEqual(['Tháng sau làm.', 'Cuối tháng này làm.'])
    expect(kept[0]?.digest).not.toBe(kept[1]?.digest)
    await expect(stage.do(clerk, dialogueDeeds.answerCorrection, taken)).rejects.toMatchObject({ code: 'not-now' })
  })

  test('refused: with an answer, and no new version', async () => {
    const { stage, clerk } = company
    const refused = { meeting, correction: 2, result: 'refused', answer: 'Biên bản ghi đúng lời đã nói.' }
    expect(await stage.do(clerk, dialogueDeeds.answerCorrection, refused)).toEqual({ version: 2 })
    expect(await versions()).toHaveLength(2)
  })

  test('one left without an answer keeps the minutes from freezing, and is late by the clock', async () => {
    const { stage, clerk } = company
    await stage.onDay('2026-03-20')
    const row = () =>
      company.outside
        .selectFrom('dialogues.public_meeting')
        .select('stage')
        .where('matter_id', '=', meeting)
        .executeTakeFirst()
    expect(await row()).toEqual({ stage: 'open-for-correction' })
    await expect(stage.do(clerk, dialogueDeeds.freezeMinutes, { meeting })).rejects.toMatchObject({
      code: 'corrections-unanswered',
    })
    const late = await company.db.selectFrom('civic.fact').select('data').where('kind', '=', 'duty.overdue').execute()
    expect(late.map(({ data }) => (data as { kind: string }).kind)).toContain('dialogues.correct')
    const answer = { meeting, correction: 3, result: 'refused', answer: 'Trùng với đề nghị số 1.' }
    await stage.do(clerk, dialogueDeeds.answerCorrection, answer)
    await stage.onDay('2026-03-21')
    expect(await row()).toEqual({ stage: 'frozen' })
  })

  test('after the ruled days, and after the freeze, nobody asks any more', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'not-now' })
    const { stage, clerk } = company
    const other = await company.held('2026-04-02')
    await stage.do(clerk, dialogueDeeds.readOutMinutes, { meeting: other })
    const late = { meeting: other, text: 'Ghi thiếu một ý kiến.' }
    await company.stage.database.app.updateTable('platform.civic_clock').set({ day: '2026-04-08' }).execute()
    await expect(stage.do(company.head, dialogueDeeds.askCorrection, late)).rejects.toMatchObject({
      code: 'corrections-over',
    })
  })
})
