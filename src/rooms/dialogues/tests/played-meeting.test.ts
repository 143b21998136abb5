import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import { digestOf } from '../minutes.ts'
import { codeOf, findCode, followPath } from '../return-code.ts'
import { type Company, factsOf, gather, hamlet, ubnd } from './company.ts'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call()
})
afterAll(() => company.stage.drop())

const publicMeeting = () =>
  company.stage.database.outside
    .selectFrom('civic.public_matter')
    .select(['public_code', 'closed_as'])
    .where('id', '=', meeting)
    .executeTakeFirst()
describe('a dialogue on site clearance, from the call to the frozen minutes', () => {
  test('is called eight working days ahead: everybody may read when and where, and find it', async () => {
    expect((await publicMeeting())?.public_code).toMatch(/^BH-/)
    const fact = await company.db
      .selectFrom('civic.fact')
      .select('data')
      .where('matter_id', '=', meeting)
      .where('kind', '=', 'meeting.called')
      .executeTakeFirstOrThrow()
    expect(fact.data).toMatchObject({ held: '2026-03-12', starts: '08:00', inTime: true, project: null })
    const found = await company.stage.database.outside
      .selectFrom('civic.public_search')
      .select('matter_id')
      .where('folded', 'like', '%giai phong mat bang%')
      .execute()
    expect(found).toEqual([{ matter_id: meeting }])
  })

  test('moved to the day after tomorrow it is no longer announced in time', async () => {
    const { stage, clerk } = company
    const late = await company.call({ heldOn: '2026-03-20' })
    const moved = { heldOn: '2026-03-04', startsAt: '14:00', venue: 'UBND xã', reason: 'Hội trường bận' }
    await stage.do(clerk, dialogueDeeds.moveMeeting, { meeting: late, ...moved })
    const facts = await company.db.selectFrom('civic.fact').select('data').where('kind', '=', 'meeting.moved').execute()
    expect(facts[0]?.data).toMatchObject({ from: '2026-03-20', to: '2026-03-04', inTime: false })
  })

  test('a farmer registers a question on the web and gets a code that opens it', async () => {
    const { stage } = company
    const key = 'farmer-registers-0001'
    const asked = { meeting, text: 'Đất nhà tôi đo thiếu 20 mét vuông, ai đo lại?', topic: 'land', hamlet }
    const input = { ...asked, name: 'Nguyễn Văn Tám', phone: '0909 123 456' }
    const result = await stage.do(visitor, dialogueDeeds.registerQuestion, input, key)
    expect(result).toEqual({ meeting, number: 1, power: 'verdict' })
    const code = codeOf(stage.ground.masterKey, key).toLowerCase()
    const opens = await findCode(stage.database.app, stage.ground.masterKey, code)
    expect(opens).toEqual({ matterId: meeting, power: 'verdict', point: 1, to: followPath })
  })

  test('the head of a hamlet registers for a neighbour, the clerk from a slip: what they print only reads', async () => {
    const { stage, head, clerk } = company
    const asked = { meeting, text: 'Nước máy yếu vào buổi chiều.', topic: 'utilities', hamlet, nameless: true }
    const byHead = await stage.do(head, dialogueDeeds.registerQuestion, asked)
    const bySlip = await stage.do(clerk, dialogueDeeds.registerQuestion, { ...asked, text: 'Cống bị nghẹt.' })
    expect([byHead, bySlip]).toEqual([
      { meeting, number: 2, power: 'read' },
      { meeting, number: 3, power: 'read' },
    ])
    const rows = await company.db.selectFrom('dialogues.question').select('source').orderBy('number').execute()
    expect(rows.map(({ source }) => source)).toEqual(['web', 'hamlet-head', 'slip'])
  })

  test('somebody registers, thinks again, and takes the question back by its code', async () => {
    const { stage, outside } = company
    const number = await company.ask(meeting, { text: 'Câu này xin rút lại.' })
    await stage.do(stage.sender(meeting, 'verdict', number), dialogueDeeds.withdrawQuestion, { meeting, number })
    const rows = await outside
      .selectFrom('dialogues.public_question')
      .select(['number', 'state'])
      .orderBy('number')
      .execute()
    expect(rows.at(-1)).toEqual({ number: 4, state: 'withdrawn' })
  })

  test('an accusation against a person is asked about, and nothing of it is stored', async () => {
    const { stage } = company
    const text = 'Tôi tố cáo ông Năm cán bộ địa chính nhận hối lộ 10 triệu đồng.'
    const asked = { meeting, text, topic: 'land' }
    await expect(stage.do(visitor, dialogueDeeds.registerQuestion, asked)).rejects.toMatchObject({
      code: 'is-it-an-accusation',
    })
    const yes = { ...asked, accusation: 'yes' }
    await expect(stage.do(visitor, dialogueDeeds.registerQuestion, yes)).rejects.toMatchObject({
      code: 'accusation-elsewhere',
    })
    const kept = await company.db.selectFrom('civic.message').select('id').where('text', 'like', '%hối lộ%').execute()
    expect(kept).toEqual([])
  })

  test('the public sees number, hamlet and topic of a question, never its words or who asked', async () => {
    const { outside } = company
    const rows = await outside.selectFrom('dialogues.public_question').selectAll().orderBy('number').execute()
    expect(rows[0]).toMatchObject({ number: 1, topic: 'land', state: 'open' })
    expect(JSON.stringify(rows)).not.toMatch(/Tám|0909|mét vuông/)
    for (const table of [
      'dialogues.question',
      'dialogues.received',
      'dialogues.obstacle',
      'dialogues.minutes',
    ] as const)
      await expect(outside.selectFrom(table).selectAll().execute()).rejects.toThrow('permission denied')
  })

  test('it cannot be recorded as held before its day', async () => {
    const { stage, clerk } = company
    const held = { meeting, presidedBy: `${ubnd}/chairperson` }
    await expect(stage.do(clerk, dialogueDeeds.holdMeeting, held)).rejects.toMatchObject({ code: 'not-yet-held' })
  })

  test('the vice-chairperson presides in place of the chairperson: recorded, not hindered', async () => {
    const { stage, clerk, db } = company
    await stage.onDay('2026-03-12')
    await stage.do(clerk, dialogueDeeds.holdMeeting, {
      meeting,
      presidedBy: `${ubnd}/vice-chairperson`,
      attendance: 45,
    })
    const row = await db
      .selectFrom('dialogues.meeting')
      .selectAll()
      .where('matter_id', '=', meeting)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      stage: 'held',
      presided_by_post_id: `${ubnd}/vice-chairperson`,
      delegated_by_post_id: `${ubnd}/chairperson`,
      attendance: 45,
    })
  })

  test('minutes are not read out while a question has no end, and it says which', async () => {
    const { stage, clerk } = company
    await expect(stage.do(clerk, dialogueDeeds.readOutMinutes, { meeting })).rejects.toMatchObject({
      code: 'questions-open',
      params: { numbers: '1, 2, 3' },
    })
  })

  test('each question gets its end: answered, promised, answered otherwise before it is read out', async () => {
    const { stage, clerk, db } = company
    const by = `${ubnd}/economy-head`
    const due = '2026-04-30'
    await stage.do(clerk, dialogueDeeds.answerOnSpot, { meeting, number: 1, answer: 'Tuần sau đo lại.', by })
    const line = 'Đo lại đất các hộ dọc đường huyện 18'
    await stage.do(clerk, dialogueDeeds.promiseAtMeeting, { meeting, number: 1, post: by, line, due })
    await stage.do(clerk, dialogueDeeds.answerOnSpot, { meeting, number: 2, answer: 'Trạm bơm sửa xong tối qua.', by })
    await stage.do(clerk, dialogueDeeds.answerOnSpot, { meeting, number: 3, answer: 'Mời xem lại chiều nay.', by })
    const promised = await db.selectFrom('dialogues.public_promise').selectAll().executeTakeFirstOrThrow()
    expect(promised).toMatchObject({
      meeting_id: meeting,
      number: 1,
      line,
      first_due: due,
      due,
      state: 'open',
      said: null,
    })
    expect(promised.public_code).toMatch(/^VH-/)
  })

  test('the clerk puts a slip of the pen right', async () => {
    const { stage, clerk } = company
    const text = 'Nước máy yếu vào buổi chiều, từ 16 giờ.'
    await stage.do(clerk, dialogueDeeds.reviseQuestion, { meeting, number: 2, text, topic: 'utilities', hamlet })
  })

  test('read out: the first version, for everyone, without a name; a telephone number must be confirmed', async () => {
    const { stage, clerk, db } = company
    const told = { meeting, remarks: 'Liên hệ: 0909123456.' }
    await expect(stage.do(clerk, dialogueDeeds.readOutMinutes, told)).rejects.toMatchObject({
      code: 'personal-data-found',
    })
    const done = await stage.do(clerk, dialogueDeeds.readOutMinutes, { meeting, remarks: 'Bà con dự đông đủ.' })
    expect(done).toEqual({ version: 1, until: '2026-03-17' })
    const minutes = await db
      .selectFrom('dialogues.public_minutes')
      .selectAll()
      .where('meeting_id', '=', meeting)
      .executeTakeFirstOrThrow()
    expect(minutes.content.questions.map(({ state, answer }) => [state, answer])).toEqual([
      ['promised', null],
      ['answered', 'Trạm bơm sửa xong tối qua.'],
      ['answered', 'Mời xem lại chiều nay.'],
    ])
    expect(minutes.content.questions[1]?.question).toContain('từ 16 giờ')
    expect(JSON.stringify(minutes.content)).not.toMatch(/Tám|0909|xin rút lại/)
    expect(minutes.digest).toBe(digestOf(minutes.content))
    const tampered = { ...minutes.content, attendance: 46 }
    expect(digestOf(tampered)).not.toBe(minutes.digest)
  })

  test('the conclusion is drafted by the clerk, approved by a leader, public from then on, and final', async () => {
    const { stage, clerk, chair, outside } = company
    const draft = (text: string) => stage.do(clerk, dialogueDeeds.draftConclusion, { meeting, text })
    await draft('Đo lại đất trước 30/4.')
    await draft('Đo lại đất các hộ trước 30/4/2026.')
    const conclusions = () => outside.selectFrom('dialogues.public_conclusion').selectAll().execute()
    expect(await conclusions()).toEqual([])
    const approval = { meeting, documentNumber: '12/TB-UBND' }
    await expect(stage.do(clerk, dialogueDeeds.approveConclusion, approval)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await stage.do(chair, dialogueDeeds.approveConclusion, approval)
    const [shown] = await conclusions()
    expect(shown).toMatchObject({ text: 'Đo lại đất các hộ trước 30/4/2026.', document_number: '12/TB-UBND' })
    await expect(draft('Thôi khỏi đo lại.')).rejects.toMatchObject({ code: 'not-now' })
  })

  test('the minutes freeze by themselves when the ruled days are over, and not a day before', async () => {
    const { stage, clerk } = company
    await stage.onDay('2026-03-17')
    await expect(stage.do(clerk, dialogueDeeds.freezeMinutes, { meeting })).rejects.toMatchObject({
      code: 'corrections-still-open',
    })
    expect((await publicMeeting())?.closed_as).toBeNull()
    await stage.onDay('2026-03-18')
    expect((await publicMeeting())?.closed_as).toBe('held')
    expect(await factsOf(company.db, meeting)).toEqual([
      'meeting.called',
      'dialogue.question-registered',
      'dialogue.question-registered',
      'dialogue.question-registered',
      'dialogue.question-registered',
      'dialogue.question-withdrawn',
      'meeting.held',
      'dialogue.question-answered',
      'dialogue.question-answered',
      'dialogue.question-answered',
      'dialogue.question-revised',
      'minutes.read-out',
      'conclusion.drafted',
      'conclusion.drafted',
      'conclusion.published',
      'minutes.frozen',
    ])
  })

  test('a version once kept can be changed by nobody, not even by the owner of the database', async () => {
    const change = company.stage.database.owner.query('update dialogues.minutes set version = 9')
    await expect(change).rejects.toThrow('only grows')
  })

  test('no fact of the meeting holds a word anybody said', async () => {
    const { rows } = await company.stage.database.owner.query<{ all: string }>(
      `select string_agg(data::text, ' ') as all from civic.fact`,
    )
    expect(rows[0]?.all).not.toMatch(/Tám|0909|mét vuông|Nhà văn hóa|Đo lại/)
  })
})
