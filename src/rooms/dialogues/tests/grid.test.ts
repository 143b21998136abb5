import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.held('2026-03-12')
})
afterAll(() => company.stage.drop())

const by = `${ubnd}/economy-head`
const outcomes = [
  { outcome: 'open' },
  { outcome: 'answered', answer: 'Đã ghi nhận và trả lời tại chỗ.', by },
  { outcome: 'promised', post: by, line: 'Vá đoạn đường trước trường học', due: '2026-06-30' },
  { outcome: 'referred' },
] as const
const row = (at: number) => ({
  meeting,
  text: `Ý kiến số ${at}: đường trước nhà còn ngập.`,
  topic: 'roads',
  hamlet,
  nameless: at % 2 === 0,
  ...outcomes[at % outcomes.length],
})
const send = (at: number) =>
  company.stage.do(company.clerk, dialogueDeeds.recordQuestion, row(at), `grid-row-of-2026-03-12-${at}`)

const counts = async () => {
  const { rows } = await company.stage.database.owner.query(`
    select (select count(*)::int from dialogues.question) as questions, (select count(*)::int from dialogues.promise) as promises,
      (select count(*)::int from petitions.petition) as petitions, (select count(*)::int from civic.message where kind = 'question') as words,
      (select count(*)::int from civic.fact where kind = 'dialogue.question-recorded') as facts`)
  return rows[0]
}
const all = { questions: 40, promises: 10, petitions: 10, words: 50, facts: 40 }

describe('forty rows taken down at the meeting', () => {
  test('each has a number, its words and its end at once', async () => {
    const numbers: number[] = []
    for (let at = 0; at < 40; at += 1) numbers.push((await send(at)).number)
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
    expect(await counts()).toEqual(all)
  })

  test('the network was cut: all are sent again, some twice at once, and nothing is there twice', async () => {
    const again = await Promise.all(Array.from({ length: 40 }, (_, at) => [send(at), send(at)]).flat())
    expect(again[0]?.number).toBe(1)
    expect(again.at(-1)?.number).toBe(40)
    expect(await counts()).toEqual(all)
  })

  test('negative control: under another key the same row is another row', async () => {
    await company.stage.do(company.clerk, dialogueDeeds.recordQuestion, row(0))
    expect(await counts()).toMatchObject({ questions: 41, facts: 41 })
  })

  test('rows of two hands at once get different numbers', async () => {
    const { stage, clerk, chair } = company
    const sent = [clerk, chair, clerk, chair].map((hand) => stage.do(hand, dialogueDeeds.recordQuestion, row(0)))
    const numbers = (await Promise.all(sent)).map(({ number }) => number)
    expect(numbers.sort()).toEqual([42, 43, 44, 45])
  })

  test('a row that cannot stand says at which field, and takes no number', async () => {
    const { stage, clerk } = company
    const past = { ...row(2), due: '2026-03-01' }
    await expect(stage.do(clerk, dialogueDeeds.recordQuestion, past)).rejects.toMatchObject({
      code: 'due-in-the-past',
      field: 'due',
    })
    await expect(stage.do(clerk, dialogueDeeds.recordQuestion, { ...row(1), topic: 'nothing' })).rejects.toMatchObject({
      code: 'not-a-choice',
      field: 'topic',
    })
    expect(await counts()).toMatchObject({ questions: 45 })
  })
})
