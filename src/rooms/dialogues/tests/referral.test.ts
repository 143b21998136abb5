import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../civic/actor/actor.ts'
import { petitionDeeds } from '../../petitions/deeds.ts'
import { dialogueDeeds } from '../deeds.ts'
import { codeOf, findCode } from '../return-code.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let meeting: string
const key = 'asker-of-the-road-00001'
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call()
  const asked = { meeting, text: 'Đường ấp 1 ngập mỗi khi triều lên.', topic: 'roads', hamlet, name: 'Lê Thị Út' }
  await company.stage.do(visitor, dialogueDeeds.registerQuestion, asked, key)
  for (let at = 0; at < 4; at += 1) await company.ask(meeting)
  await company.stage.onDay('2026-03-12')
  await company.stage.do(company.clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: `${ubnd}/chairperson` })
})
afterAll(() => company.stage.drop())

const question = (number: number) =>
  company.outside
    .selectFrom('dialogues.public_question')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
const petitionOf = async (number: number) => {
  const row = await company.db
    .selectFrom('dialogues.question')
    .select('petition_id')
    .where('meeting_id', '=', meeting)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return row.petition_id ?? ''
}
const refer = (number: number) => company.stage.do(company.clerk, dialogueDeeds.referQuestion, { meeting, number })
const answer = async (petition: string) => {
  const { stage, clerk, chair, specialist } = company
  const accepted = { petition, kind: 'reflection', topic: 'roads', title: 'Đường ấp 1 ngập' }
  await stage.do(clerk, petitionDeeds.acceptPetition, accepted)
  const answers = ['Đã đắp thêm một đoạn.']
  await stage.do(specialist, petitionDeeds.submitAnswer, { petition, outcome: 'done', answers })
  await stage.do(chair, petitionDeeds.approveAnswer, { petition, documentNumber: '9/UBND' })
}

describe('a question that becomes a petition', () => {
  test('three days later, yet its clock runs from the day it was asked; words, hamlet and asker come along', async () => {
    await company.stage.onDay('2026-03-16')
    await refer(1)
    expect(await question(1)).toMatchObject({ state: 'referred', petition_stage: 'received', petition_code: null })
    const petition = await petitionOf(1)
    const { rows } = await company.stage.database.owner.query(
      `select m.channel, m.opened_on, m.place_id, p.hamlet, p.topic, p.sender_id is not null as known, p.entered_by_office_id as office,
         d.kind, d.post_id, d.received_on, d.due_on, w.text
       from petitions.petition p join civic.matter m on m.id = p.matter_id join civic.duty d on d.matter_id = m.id
         join civic.message w on w.matter_id = m.id and w.kind = 'question' where m.id = $1`,
      [petition],
    )
    expect(rows).toEqual([
      {
        channel: 'meeting',
        opened_on: '2026-03-12',
        place_id: 'xa-can-duoc',
        hamlet,
        topic: 'roads',
        known: true,
        office: ubnd,
        kind: 'petitions.answer',
        post_id: `${ubnd}/economy-head`,
        received_on: '2026-03-12',
        due_on: '2026-04-02',
        text: 'Đường ấp 1 ngập mỗi khi triều lên.',
      },
    ])
  })

  test('its fact says where it came from, and no word of it', async () => {
    const fact = await company.db
      .selectFrom('civic.fact')
      .select('data')
      .where('kind', '=', 'petition.filed')
      .executeTakeFirstOrThrow()
    expect(fact.data).toMatchObject({ from: { matter: meeting, point: 1 }, received: '2026-03-12' })
    expect(JSON.stringify(fact.data)).not.toMatch(/triều|Út/)
  })

  test('the asker types the code of the question and stands before the petition, to speak for it', async () => {
    const { stage } = company
    const code = codeOf(stage.ground.masterKey, key)
    const opens = await findCode(stage.database.app, stage.ground.masterKey, code)
    expect(opens).toEqual({ matterId: await petitionOf(1), power: 'verdict' })
  })

  test('answered and settled by its sender, it comes back to the meeting as settled', async () => {
    const petition = await petitionOf(1)
    await answer(petition)
    expect((await question(1)).petition_stage).toBe('answered')
    await company.stage.do(company.stage.sender(petition), petitionDeeds.saySettled, { petition })
    expect(await question(1)).toMatchObject({ state: 'referred', petition_stage: 'settled' })
  })

  test('not settled: under review; nobody left to review: the sender disagrees', async () => {
    await refer(2)
    const petition = await petitionOf(2)
    await answer(petition)
    const { stage } = company
    const reason = 'Vẫn ngập như cũ'
    await stage.do(stage.sender(petition), petitionDeeds.sayNotSettled, { petition, reason })
    expect((await question(2)).petition_stage).toBe('in-review')
  })

  test('silence is told as no word', async () => {
    await refer(3)
    await answer(await petitionOf(3))
    await company.stage.onDay('2026-04-30')
    expect((await question(3)).petition_stage).toBe('no-word')
  })

  test('once it is handed over as an accusation nothing at the meeting leads to it', async () => {
    const { stage, clerk } = company
    await refer(4)
    const petition = await petitionOf(4)
    await stage.do(clerk, petitionDeeds.handOverPetition, { petition })
    expect(await question(4)).toMatchObject({ state: 'referred', petition_stage: null, petition_code: null })
    expect(await petitionOf(4)).toBe('')
  })

  test('it is referred once', async () => {
    await expect(refer(1)).rejects.toMatchObject({ code: 'not-now' })
  })
})

describe('a question whose promise came to nothing', () => {
  test('cannot be referred while the promise stands; not kept, it becomes a petition whose clock begins today', async () => {
    const { stage, clerk, chair, db } = company
    const promised = { meeting, number: 5, post: `${ubnd}/economy-head`, line: 'Đắp bờ kênh', due: '2026-05-10' }
    const { promise } = await stage.do(clerk, dialogueDeeds.promiseAtMeeting, promised)
    await expect(refer(5)).rejects.toMatchObject({ code: 'not-now' })
    await stage.onDay('2026-06-01')
    await stage.do(chair, dialogueDeeds.sayPromiseNotKept, { promise, reason: 'Không còn kinh phí' })
    await refer(5)
    const duty = await db
      .selectFrom('civic.duty')
      .select(['received_on'])
      .where('matter_id', '=', await petitionOf(5))
      .executeTakeFirstOrThrow()
    expect(duty.received_on).toBe('2026-06-01')
  })

  test('a meeting that was cancelled loses no question', async () => {
    const { stage, clerk } = company
    const cancelled = await company.call({ heldOn: '2026-07-01' })
    const number = await company.ask(cancelled)
    await stage.do(clerk, dialogueDeeds.cancelMeeting, { meeting: cancelled, reason: 'Bão số 3' })
    await expect(company.ask(cancelled)).rejects.toMatchObject({ code: 'not-now' })
    await stage.do(clerk, dialogueDeeds.referQuestion, { meeting: cancelled, number })
    const row = await company.db
      .selectFrom('dialogues.question')
      .select('petition_stage')
      .where('meeting_id', '=', cancelled)
      .executeTakeFirstOrThrow()
    expect(row.petition_stage).toBe('received')
  })

  test('negative control: a petition that came by another way touches no question', async () => {
    const { stage } = company
    const before = await company.db.selectFrom('dialogues.question').select(['number', 'petition_id']).execute()
    const filed = { place: 'xa-can-duoc', topic: 'roads', points: ['Cầu gãy lan can.'] }
    const { petition } = await stage.do(visitor, petitionDeeds.filePetition, filed)
    await answer(petition)
    expect(await company.db.selectFrom('dialogues.question').select(['number', 'petition_id']).execute()).toEqual(
      before,
    )
  })
})
