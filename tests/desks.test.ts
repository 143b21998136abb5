import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deed } from '../src/civic/deed/deed.ts'
import { holderOf } from '../src/demo/holders.ts'
import { dialogueDeeds } from '../src/rooms/dialogues/deeds.ts'
import { programmeDeeds } from '../src/rooms/programme/deeds.ts'
import { openStaffed, type Staffed } from './support/staffed.ts'

/*
 * "Hôm nay" of five people of xã Cần Đước, two weeks after a meeting in khu phố 3: what waits for each, what is late, promised and
 * due, hot, and next to be held. The same five in a neighbouring commune see none of it.
 */
let office: Staffed
const at = (post: string) => `xa-can-duoc/${post}`
const act = async <Input, Result>(post: string, deed: Deed<Input, Result>, input: object): Promise<Result> =>
  office.do(await holderOf(office.house.ground, at(post), '2026-08-24'), deed, input)

const chairperson = 'ubnd/chairperson'
const secretary = 'party/secretary'
const mobiliser = 'party/party-building-head'
const hamletHead = 'khu-pho-3/hamlet-head'
const front = 'front/front-officer'
const economy = 'ubnd/economy-head'
const hamlet = 'khu phố 3'

const cover = 'Đậy nắp cống đầu hẻm 7 khu phố 3'
const lamps = 'Thay bóng đèn hẻm 5 khu phố 3'
const drains = 'Nạo vét hố ga khu phố 3'
const survey = 'Đo cao độ cống ra chợ'
const plan = 'Có phương án hết ngập khu phố 3'
const visits = 'Tới từng nhà ngập nghe bà con nói'
const tell = 'Báo từng nhà giờ đối thoại'
const dialogue = 'Hết ngập khu phố 3: làm đoạn nào'
const everything = [cover, lamps, drains, survey, plan, visits, tell, dialogue]

const give = async (by: string, to: string, line: string, due: string, from = ''): Promise<string> => {
  const input = {
    taker: at(to),
    line,
    measure: 'Đo được, thấy được',
    due,
    hamlets: [hamlet],
    note: '',
    criterion: '',
    from,
  }
  return (await act(by, programmeDeeds.giveTask, input)).task
}

const meet = async (): Promise<void> => {
  const told = {
    kind: 'residents',
    convenor: at(hamletHead),
    subject: 'Đèn và cống',
    venue: 'Nhà văn hóa',
    startsAt: '18:30',
  }
  const { meeting } = await act(hamletHead, dialogueDeeds.callMeeting, { ...told, hamlet, heldOn: '2026-08-10' })
  await act(hamletHead, dialogueDeeds.holdMeeting, { meeting, presidedBy: at(hamletHead), attendance: 40 })
  const promised = async (line: string, due: string) => {
    const row = {
      meeting,
      text: 'Bao giờ xong?',
      topic: 'roads',
      hamlet,
      accusation: 'no',
      outcome: 'promised',
      line,
      due,
    }
    await act(hamletHead, dialogueDeeds.recordQuestion, { ...row, post: at(economy), confirmed: true })
    const { rows } = await office.database.owner.query('select matter_id from dialogues.promise where line = $1', [
      line,
    ])
    return rows[0].matter_id
  }
  await promised(cover, '2026-08-20')
  const kept = await promised(lamps, '2026-08-21')
  await act(economy, dialogueDeeds.reportPromiseKept, { promise: kept, report: 'Đã thay 12 bóng.' })
}

const markAndDirect = async (): Promise<void> => {
  const why = { reason: 'Mưa là ngập, bà con nói mãi.', proposal: 'Đối thoại tại chỗ.', to: at(chairperson) }
  const { hot } = await act(mobiliser, programmeDeeds.markHot, { place: 'xa-can-duoc', hamlet, topic: 'roads', ...why })
  await give(secretary, mobiliser, visits, '2026-08-28')
  const task = await give(secretary, chairperson, plan, '2026-09-20', hot)
  await act(chairperson, programmeDeeds.reportTask, { task, text: 'Đã có phương án.' })
}

beforeAll(async () => {
  office = await openStaffed('2026-08-10')
  await meet()
  await give(chairperson, economy, drains, '2026-08-18')
  const surveyed = await give(chairperson, economy, survey, '2026-08-28')
  await act(economy, programmeDeeds.reportTask, { task: surveyed, text: 'Đã đo xong.' })
  await give(chairperson, hamletHead, tell, '2026-08-22')
  await markAndDirect()
  const told = {
    kind: 'dialogue',
    convenor: at(chairperson),
    subject: dialogue,
    venue: 'Nhà văn hóa',
    startsAt: '17:30',
  }
  const called = await act('ubnd/one-stop-clerk', dialogueDeeds.callMeeting, { ...told, hamlet, heldOn: '2026-09-02' })
  const question = {
    meeting: called.meeting,
    text: 'Đoạn trường mầm non khi nào làm?',
    topic: 'roads',
    accusation: 'no',
  }
  await office.do({ kind: 'visitor' }, dialogueDeeds.registerQuestion, question)
  await office.onDay('2026-08-24')
}, 60_000)
afterAll(() => office.stop())

/** The desk of a post, cut into its sections by their ids. */
const deskOf = async (post: string) => {
  const { status, text } = await (await office.as(post)).get('/ban')
  expect(status).toBe(200)
  return (id: string): string => text.split('<section').find((part) => part.includes(`id="${id}"`)) ?? ''
}

describe('today, of five people', () => {
  test('the chairperson: what waits to be accepted, who is late, what was promised, what is hot, what is next', async () => {
    const desk = await deskOf(at(chairperson))
    expect(desk('nhiem-vu-toAccept')).toContain(survey)
    expect(desk('nhiem-vu-lateGiven')).toContain(drains)
    expect(desk('ban-qua-han')).toContain('Trưởng phòng Kinh tế')
    expect(desk('ban-hop')).toContain(cover)
    expect(desk('ban-hop')).toContain(dialogue)
    expect(desk('ban-nong')).toContain(hamlet)
  })

  test('the secretary: the same of the whole commune, whoever owes it', async () => {
    const desk = await deskOf(at(secretary))
    expect(desk('nhiem-vu-toAccept')).toContain(plan)
    expect(desk('ban-qua-han')).toContain('Trưởng phòng Kinh tế')
    expect(desk('ban-quanh')).toContain(cover)
    expect(desk('ban-quanh')).toContain(dialogue)
    expect(desk('ban-nong')).toContain(hamlet)
  })

  test('the mass-mobilisation officer: the own task first, then the commune', async () => {
    const desk = await deskOf(at(mobiliser))
    expect(desk('nhiem-vu-toDo')).toContain(visits)
    expect(desk('ban-qua-han')).toContain('Trưởng phòng Kinh tế')
    expect(desk('ban-quanh')).toContain(cover)
    expect(desk('ban-quanh')).toContain(dialogue)
    expect(desk('ban-nong')).toContain(hamlet)
  })

  test('the head of the quarter: its task, late by now; its promises; the dialogue there, and the way to register a question', async () => {
    const desk = await deskOf(at(hamletHead))
    expect(desk('nhiem-vu-toDo')).toContain(tell)
    expect(desk('nhiem-vu-toDo')).toContain('Quá hạn')
    expect(desk('ban-quanh')).toContain(cover)
    expect(desk('ban-quanh')).toContain(lamps)
    expect(desk('ban-quanh')).toMatch(new RegExp(`/hop/[0-9a-f-]{36}[^>]*>\\s*<span[^>]*>${dialogue}`))
    expect(desk('ban-nong')).toContain('Đường, cầu')
    expect(desk('ban-qua-han')).toBe('')
  })

  test('the Front: what is reported done and waits for people’s word, what is late, hot and next', async () => {
    const desk = await deskOf(at(front))
    expect(desk('ban-quanh')).toContain(lamps)
    expect(desk('ban-quanh')).toContain(cover)
    expect(desk('ban-quanh')).toContain(dialogue)
    expect(desk('ban-nong')).toContain(hamlet)
  })

  test('the head of another quarter sees nothing of this one', async () => {
    const { text } = await (await office.as(at('ap-2-tan-an/hamlet-head'))).get('/ban')
    for (const line of everything) expect(text).not.toContain(line)
    expect(text).not.toContain('id="ban-nong"')
  })

  test.each([chairperson, secretary, mobiliser, front, 'ap-1-long-hoa/hamlet-head'])(
    'nobody of another commune sees any of it: %s',
    async (post) => {
      const { status, text } = await (await office.as(`xa-rach-kien/${post}`)).get('/ban')
      expect(status).toBe(200)
      for (const line of [...everything, hamlet]) expect(text, line).not.toContain(line)
    },
  )
})

describe('news of a promise', () => {
  test('stands on the desk of the post promised until it is seen there, and nowhere else', async () => {
    const caller = await office.as(at(economy))
    const { text } = await caller.get('/ban')
    const news = text.slice(text.indexOf('id="ban-tin-hop"'))
    expect(news).toContain('Vừa hứa, giao cho chức danh này')
    const notice = news.match(/name="notice" value="([^"]+)"/)?.[1] ?? ''
    const neighbour = await office.as('xa-rach-kien/ubnd/economy-head')
    expect((await neighbour.get('/ban')).text).not.toContain('id="ban-tin-hop"')
    expect((await neighbour.post('/lich/moi/da-xem', { notice })).status).toBe(403)
    expect((await caller.post('/lich/moi/da-xem', { notice })).to).toBe('/ban')
    expect((await caller.get('/ban')).text).not.toContain(`value="${notice}"`)
  })
})
