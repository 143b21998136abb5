import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../tests/support/stage.ts'
import { petitionDeeds as d } from './deeds.ts'

const commune = 'xa-can-duoc/ubnd'
const posts = {
  clerk: `${commune}/one-stop-clerk`,
  economy: `${commune}/economy-head`,
  specialist: `${commune}/economy-specialist`,
  chair: `${commune}/chairperson`,
  vice: `${commune}/vice-chairperson`,
  province: 'tinh-tay-ninh/ubnd/chairperson',
  front: 'xa-can-duoc/front/front-officer',
  secretary: 'xa-can-duoc/party/secretary',
  reception: 'tinh-tay-ninh/ubnd/citizen-reception-head',
}

let stage: Stage
const by = (post: keyof typeof posts, name?: string) => stage.officer(posts[post], name)
const visitor = { kind: 'visitor' } as const
const flooded = {
  place: 'xa-can-duoc',
  topic: 'roads',
  points: ['Đường ấp 3 ngập cả tuần, xe học sinh không qua được.'],
  hamlet: 'ấp 3',
  name: 'Bà Sáu',
  phone: '0900 000 001',
}

beforeAll(async () => {
  stage = await openStage('2026-08-17')
})
beforeEach(() => stage.onDay('2026-08-17'))
afterAll(() => stage.drop())

const file = async (input: object = {}) => (await stage.do(visitor, d.filePetition, { ...flooded, ...input })).petition
const accept = async (petition: string) =>
  stage.do(await by('clerk'), d.acceptPetition, {
    petition,
    kind: 'reflection',
    topic: 'roads',
    title: 'Đường ấp 3 ngập',
  })
const submit = async (petition: string, draft: object = {}, post: keyof typeof posts = 'specialist') =>
  stage.do(await by(post), d.submitAnswer, {
    petition,
    outcome: 'done',
    answers: ['Đã nạo vét cống ngày 20/8.'],
    ...draft,
  })
const approve = async (petition: string, post: keyof typeof posts = 'chair', name?: string) =>
  stage.do(await by(post, name), d.approveAnswer, { petition, documentNumber: '12/UBND-KT' })
const answered = async (draft: object = {}, approver: keyof typeof posts = 'chair') => {
  const petition = await file()
  await accept(petition)
  await submit(petition, draft)
  await approve(petition, approver)
  return petition
}
const row = (petition: string) =>
  stage.database.owner
    .query(
      'select p.*, m.closed_as, m.visibility from petitions.petition p join civic.matter m on m.id = p.matter_id where m.id = $1',
      [petition],
    )
    .then(({ rows }) => rows[0])
const duties = (petition: string) =>
  stage.database.owner
    .query(
      'select kind, round, post_id, due_on, discharged_as from civic.duty where matter_id = $1 order by opened_on, round, kind',
      [petition],
    )
    .then(({ rows }) => rows)
const facts = (petition: string) =>
  stage.database.owner
    .query('select kind from civic.fact where matter_id = $1 order by position', [petition])
    .then(({ rows }) => rows.map(({ kind }) => kind))

describe('a farmer and the flooded road', () => {
  test('files without an account; the economic division owes an answer in 15 working days', async () => {
    const petition = await file()
    expect(await duties(petition)).toEqual([
      { kind: 'petitions.answer', round: 0, post_id: posts.economy, due_on: '2026-09-09', discharged_as: null },
    ])
    expect((await row(petition)).visibility).toBe('private')
  })

  test('sends the same form twice and has one petition', async () => {
    const key = 'the-same-key-twice-0001'
    const first = await stage.do(visitor, d.filePetition, flooded, key)
    expect(await stage.do(visitor, d.filePetition, flooded, key)).toEqual(first)
  })

  test('says it is not settled; the province reviews, promises a day, keeps it, and the farmer says settled', async () => {
    const petition = await answered()
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Mưa xuống vẫn ngập.' })
    expect((await row(petition)).post_id).toBe(posts.province)
    await submit(petition, { outcome: 'will-be-done', promisedFor: '2026-08-31' }, 'province')
    await approve(petition, 'province')
    await expect(stage.do(stage.sender(petition), d.saySettled, { petition })).rejects.toThrow('not-now')
    await stage.do(await by('province'), d.keepPromise, { petition, report: 'Đã nâng mặt đường.' })
    await stage.do(stage.sender(petition), d.saySettled, { petition })
    expect((await row(petition)).closed_as).toBe('settled')
    expect(await facts(petition)).toEqual([
      'petition.filed',
      'petition.accepted',
      'petition.answer-submitted',
      'petition.answered',
      'petition.not-settled',
      'petition.answer-submitted',
      'petition.answered',
      'petition.promise-kept',
      'petition.settled',
    ])
  })
})

describe('who may', () => {
  test('no office says settled, and a code that an office printed only reads', async () => {
    const petition = await answered()
    for (const post of ['clerk', 'economy', 'chair', 'province', 'secretary'] as const) {
      await expect(stage.do(await by(post), d.collectSettled, { petition, channel: 'telephone' })).rejects.toThrow(
        'not-allowed',
      )
      await expect(stage.do(await by(post), d.saySettled, { petition })).rejects.toThrow('not-allowed')
    }
    await expect(stage.do(stage.sender(petition, 'read'), d.saySettled, { petition })).rejects.toThrow('not-allowed')
    await stage.do(await by('front'), d.collectSettled, { petition, channel: 'telephone' })
    expect((await row(petition)).closed_as).toBe('settled')
  })

  test('the Front of another commune does not collect here', async () => {
    const petition = await answered()
    const other = await stage.officer('xa-rach-kien/front/front-officer')
    await expect(stage.do(other, d.collectSettled, { petition, channel: 'telephone' })).rejects.toThrow('not-allowed')
  })

  test('a specialist does not approve, and a clerk of another commune does not accept', async () => {
    const petition = await file()
    const other = await stage.officer('xa-rach-kien/ubnd/one-stop-clerk')
    const asOther = { petition, kind: 'reflection', topic: 'roads', title: 'Đường ngập' }
    await expect(stage.do(other, d.acceptPetition, asOther)).rejects.toThrow('not-allowed')
    await accept(petition)
    await submit(petition)
    await expect(approve(petition, 'specialist')).rejects.toThrow('not-allowed')
  })

  test('nobody reviews their own approval under another post', async () => {
    const petition = await file()
    await accept(petition)
    await submit(petition)
    await approve(petition, 'vice', 'Bà Tư')
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Chưa làm gì.' })
    expect((await row(petition)).post_id).toBe(posts.chair)
    await submit(petition, {}, 'chair')
    await expect(approve(petition, 'chair', 'Bà Tư')).rejects.toThrow('not-allowed')
    await approve(petition, 'chair', 'Ông Năm')
  })
})

describe('where it ends', () => {
  test('after two reviews the sender still disagrees: counted as such, final', async () => {
    const petition = await answered({}, 'vice')
    for (const reviewer of ['chair', 'province'] as const) {
      await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Vẫn chưa xong.' })
      await submit(petition, {}, reviewer)
      await approve(petition, reviewer)
    }
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Vẫn chưa xong.' })
    expect((await row(petition)).closed_as).toBe('disagrees')
  })

  test('the top of a branch has no superior: a not settled there is final', async () => {
    const petition = await answered()
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Vẫn chưa xong.' })
    await submit(petition, {}, 'province')
    await approve(petition, 'province')
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Vẫn chưa xong.' })
    expect((await row(petition)).closed_as).toBe('disagrees')
  })

  test('silence for 15 days is no word, never satisfied; the fifteenth day is still the sender’s', async () => {
    const petition = await answered()
    await stage.onDay('2026-09-01')
    expect((await row(petition)).closed_as).toBeNull()
    await stage.onDay('2026-09-02')
    expect((await row(petition)).closed_as).toBe('no-word')
  })

  test('a broken promise is disputed without using up a round', async () => {
    const petition = await answered({ outcome: 'will-be-done', promisedFor: '2026-08-20' })
    await stage.onDay('2026-08-21')
    expect((await row(petition)).stage).toBe('answered')
    await stage.do(stage.sender(petition), d.sayNotSettled, { petition, reason: 'Hứa mà không làm.' })
    expect(await row(petition)).toMatchObject({ post_id: posts.province, round: 1, rounds_used: 0 })
  })

  test('an accusation is turned away before anything is stored', async () => {
    const before = await stage.database.owner.query('select count(*) from civic.matter')
    const points = ['Tôi tố cáo cán bộ địa chính nhận tiền lót tay khi làm sổ đỏ.']
    await expect(file({ points })).rejects.toThrow('is-it-an-accusation')
    await expect(file({ points, accusation: 'yes' })).rejects.toThrow('accusation-elsewhere')
    const after = await stage.database.owner.query('select count(*) from civic.matter')
    expect(after.rows).toEqual(before.rows)
  })

  test('one recognised later is handed over, and its words are erased once the desk has it', async () => {
    const petition = await file({ points: ['Có người đòi tiền mới cho qua đường.'] })
    await stage.do(await by('clerk'), d.handOverPetition, { petition })
    await stage.do(await by('reception'), d.receiveHandOver, { petition })
    const { owner } = stage.database
    expect((await owner.query('select from civic.message where matter_id = $1', [petition])).rowCount).toBe(0)
    const person = await owner.query('select sealed from people.person where id = $1', [
      (await row(petition)).sender_id,
    ])
    expect(person.rows).toEqual([{ sealed: null }])
    const { data } = (
      await owner.query("select data from civic.fact where matter_id = $1 and kind = 'petition.handed-over'", [
        petition,
      ])
    ).rows[0]
    expect(data).toEqual({ to: posts.reception })
  })
})

describe('the clock', () => {
  test('asking for more pauses it once; the answer of the sender sets it going', async () => {
    const petition = await file()
    await accept(petition)
    await stage.onDay('2026-08-20')
    await stage.do(await by('specialist'), d.askForMore, { petition, text: 'Xin cho biết đoạn nào ngập.' })
    expect((await duties(petition))[0]).toMatchObject({ due_on: null })
    await stage.onDay('2026-08-21')
    await stage.do(stage.sender(petition), d.giveMore, { petition, text: 'Đoạn trước trường học.' })
    expect((await duties(petition))[0]).toMatchObject({ due_on: '2026-09-10' })
    await expect(
      stage.do(await by('specialist'), d.askForMore, { petition, text: 'Xin hỏi thêm lần nữa.' }),
    ).rejects.toThrow('asked-already')
  })

  test('forwarding moves the duty and not the clock', async () => {
    const petition = await file()
    await stage.onDay('2026-08-25')
    const to = 'tinh-tay-ninh/construction/director'
    await stage.do(await by('clerk'), d.forwardPetition, {
      petition,
      to,
      ground: 'not-competent',
      reason: 'Đường tỉnh quản lý.',
    })
    expect((await duties(petition))[0]).toMatchObject({ post_id: to, due_on: '2026-09-09' })
  })

  test('a late duty is recorded once and the superior is told', async () => {
    const petition = await file()
    await stage.onDay('2026-09-10')
    await stage.onDay('2026-09-11')
    expect((await facts(petition)).filter((kind) => kind === 'duty.overdue')).toHaveLength(1)
    const told = await stage.database.owner.query(
      "select to_post_id from civic.notice where matter_id = $1 and kind = 'overdue-below'",
      [petition],
    )
    expect(told.rows).toEqual([{ to_post_id: posts.chair }])
  })
})
