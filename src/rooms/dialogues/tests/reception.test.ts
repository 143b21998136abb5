import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPerson } from '../../../civic/people/person.ts'
import { transaction } from '../../../platform/database.ts'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call({
    kind: 'reception',
    subject: 'Tiếp công dân',
    venue: 'Phòng tiếp dân',
    heldOn: '2026-03-05',
  })
})
afterAll(() => company.stage.drop())

const visit = { topic: 'land', hamlet, text: 'Xin hỏi về thửa đất số 12.', name: 'Phạm Văn Tư', phone: '0909123456' }
const receive = (told: Record<string, unknown>, actor = company.clerk) =>
  company.stage.do(actor, dialogueDeeds.receivePerson, { meeting, ...visit, ...told })
const book = (number: number) =>
  company.db
    .selectFrom('dialogues.received')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()

describe('a reception day', () => {
  test('somebody registers ahead; the public sees neither that nor what about', async () => {
    expect(await company.ask(meeting, { text: 'Xin gặp Chủ tịch về việc đền bù.', topic: 'land' })).toBe(1)
    expect(await company.outside.selectFrom('dialogues.public_question').selectAll().execute()).toEqual([])
    await company.stage.onDay('2026-03-05')
    const { stage, clerk } = company
    await stage.do(clerk, dialogueDeeds.holdMeeting, { meeting, presidedBy: `${ubnd}/chairperson` })
  })

  test('each person is a line of the book: guided, forwarded, or a petition with its own clock', async () => {
    expect(await receive({ registered: 1, result: 'guided' })).toEqual({ number: 1 })
    expect(await receive({ result: 'forwarded', to: 'tinh-tay-ninh/construction/director' })).toEqual({ number: 2 })
    expect(await receive({ result: 'petition' })).toEqual({ number: 3 })
    const { petition_id } = await book(3)
    const duty = await company.db
      .selectFrom('civic.duty')
      .select(['kind', 'received_on'])
      .where('matter_id', '=', petition_id ?? '')
      .executeTakeFirstOrThrow()
    expect(duty).toEqual({ kind: 'petitions.answer', received_on: '2026-03-05' })
  })

  test('who was forwarded is owed a written notice by the ruled day; once given it is given', async () => {
    const duties = () =>
      company.db
        .selectFrom('civic.duty')
        .select(['round', 'due_on', 'rule_id', 'discharged_as'])
        .where('kind', '=', 'dialogues.notice')
        .orderBy('round')
        .execute()
    const owed = { due_on: '2026-03-19', rule_id: 'dialogues.notice-to-received.2014', discharged_as: null }
    expect(await duties()).toEqual([
      { ...owed, round: 2 },
      { ...owed, round: 3 },
    ])
    const notice = { meeting, number: 2, text: 'Đơn đã chuyển Sở Xây dựng.', documentNumber: '31/TB-UBND' }
    await company.stage.do(company.clerk, dialogueDeeds.noticePerson, notice)
    expect((await duties())[0]).toMatchObject({ discharged_as: 'noticed' })
    await expect(company.stage.do(company.clerk, dialogueDeeds.noticePerson, notice)).rejects.toMatchObject({
      code: 'not-now',
    })
    const guided = { ...notice, number: 1 }
    await expect(company.stage.do(company.clerk, dialogueDeeds.noticePerson, guided)).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  test('turned away only on a ground the law names', async () => {
    await expect(receive({ result: 'refused', ground: 'we-are-busy' })).rejects.toMatchObject({
      code: 'not-a-ground',
      field: 'ground',
    })
    await expect(receive({ result: 'refused' })).rejects.toMatchObject({
      problems: [{ field: 'ground', code: 'missing' }],
    })
    const { number } = await receive({ result: 'refused', ground: 'finally-settled' })
    expect(await book(number)).toMatchObject({ ground: 'finally-settled', notice_duty_id: null })
  })

  test('the book is private: outside there is a number of persons, and no fact says more', async () => {
    const shown = await company.outside.selectFrom('dialogues.public_received_count').selectAll().execute()
    expect(shown).toEqual([{ meeting_id: meeting, persons: 4 }])
    const facts = await company.outside
      .selectFrom('civic.public_fact')
      .select('data')
      .where('kind', '=', 'reception.received')
      .execute()
    expect(facts.map(({ data }) => data)).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }])
  })

  test('a name of the book is opened for a purpose, and the opening is recorded', async () => {
    const { stage, clerk } = company
    await stage.do(clerk, dialogueDeeds.openAskers, { meeting, purpose: 'write-letter' })
    const { person_id } = await book(2)
    if (clerk.kind !== 'officer' || person_id === null) throw new Error('a clerk and a person are needed')
    const ask = { personId: person_id, officer: clerk, matterId: meeting, purpose: 'write-letter' as const }
    const known = await transaction(stage.database.app, (tx) => openPerson(tx, stage.ground.masterKey, ask))
    expect(known).toEqual({ name: 'Phạm Văn Tư', phone: '0909123456' })
    const { rows } = await stage.database.owner.query('select post_id, purpose from people.reading')
    expect(rows).toEqual([{ post_id: `${ubnd}/one-stop-clerk`, purpose: 'write-letter' }])
  })

  test('who may not: another commune’s clerk, the Front, the specialist; and nobody keeps a grid or minutes of it', async () => {
    for (const actor of [company.neighbour, company.front, company.specialist])
      await expect(receive({ result: 'guided' }, actor)).rejects.toMatchObject({ code: 'not-allowed' })
    const { stage, clerk } = company
    const row = { meeting, ...visit, outcome: 'open' }
    await expect(stage.do(clerk, dialogueDeeds.recordQuestion, row)).rejects.toMatchObject({ code: 'not-now' })
    await expect(stage.do(clerk, dialogueDeeds.readOutMinutes, { meeting })).rejects.toMatchObject({ code: 'not-now' })
  })

  test('negative control: at a dialogue nobody is received', async () => {
    const dialogue = await company.held('2026-03-12')
    await expect(receive({ meeting: dialogue, result: 'guided' })).rejects.toMatchObject({ code: 'not-now' })
  })
})
