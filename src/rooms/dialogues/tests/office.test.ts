import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { ownTables } from '../tables.ts'
import { hamlet, ubnd } from './company.ts'

let office: Staffed
let clerk: Caller
let chair: Caller
let economy: Caller
let front: Caller
let neighbour: Caller
let visitor: Caller

beforeAll(async () => {
  office = await openStaffed('2026-03-02')
  const as = (post: string) => office.as(post)
  clerk = await as(`${ubnd}/one-stop-clerk`)
  chair = await as(`${ubnd}/chairperson`)
  economy = await as(`${ubnd}/economy-head`)
  front = await as('xa-can-duoc/front/front-officer')
  neighbour = await as('xa-rach-kien/ubnd/one-stop-clerk')
  visitor = openCaller(office.app)
})
afterAll(() => office.stop())

const called = {
  kind: 'dialogue',
  convenor: `${ubnd}/chairperson`,
  subject: 'Giải phóng mặt bằng đường huyện 18',
  hamlet,
  venue: 'Nhà văn hóa ấp 1',
  heldOn: '2026-03-12',
  startsAt: '08:00',
}
const row = {
  text: 'Bao giờ đo lại đất nhà tôi?',
  topic: 'land',
  hamlet,
  outcome: 'open',
  said: '',
  post: `${ubnd}/chairperson`,
  due: '',
  name: '',
  phone: '',
  accusation: '',
}
const errorsIn = (text: string): string => text.match(/class="errors[\s\S]*?<\/ul>/)?.[0] ?? ''
const ok = async (by: Caller, path: string, fields: Record<string, string> = {}): Promise<string> => {
  const { status, to, text } = await by.post(path, fields)
  expect(status, errorsIn(text)).toBe(303)
  return to ?? ''
}

let meeting: string

describe('calling a dialogue', () => {
  test('the form says how early people are to be told, and brings along the hamlet and topic of what is hot', async () => {
    const { text } = await clerk.get('/lich/moi?noi=xa-can-duoc&ap=ấp%201%20Phước%20Tuy&chu-de=land')
    expect(text).toContain('ít nhất 5 ngày làm việc')
    expect(text).toContain('value="ấp 1 Phước Tuy"')
    expect(text).toMatch(/name="subject"[^>]*value="Về [^"]+"/)
  })

  test('an hour that is none is refused at its field, and nothing typed is lost', async () => {
    const { status, text } = await clerk.post('/lich/moi/bao', { ...called, startsAt: '8 giờ' })
    expect(status).toBe(422)
    expect(text).toContain('href="#bao-startsAt"')
    expect(text).toContain(called.subject)
  })

  test('called, it stands on the desk of the office and of no other, and its page says it was told in time', async () => {
    meeting = await ok(clerk, '/lich/moi/bao', called)
    expect(meeting).toMatch(/^\/hop\/[0-9a-f-]{36}$/)
    expect((await clerk.get('/ban')).text).toContain(called.subject)
    expect((await neighbour.get('/ban')).text).not.toContain(called.subject)
    expect((await clerk.get(meeting)).text).toContain('Báo trước đủ ngày')
    const late = await ok(clerk, '/lich/moi/bao', { ...called, subject: 'Họp gấp về đê', heldOn: '2026-03-04' })
    expect((await clerk.get(late)).text).toContain('Báo trước chưa đủ ngày')
  })

  test('a neighbour’s clerk reads nothing and does nothing; a visitor is led to sign in; the Front calls none for the Committee', async () => {
    for (const page of [meeting, `${meeting}/ghi`, `${meeting}/bien-ban`]) {
      expect((await neighbour.get(page)).status).toBe(403)
      expect((await visitor.get(page)).to).toMatch(/^\/vao/)
    }
    expect((await neighbour.post(`${meeting}/huy`, { reason: 'Không họp nữa' })).status).toBe(403)
    expect((await front.post('/lich/moi/bao', called)).status).toBe(403)
  })

  test('a question is taken from a slip ahead; an accusation is asked about at its place', async () => {
    const asked = { ...row, text: 'Cống đầu ấp nghẹt từ tháng trước.', topic: 'environment' }
    await ok(clerk, `${meeting}/dang-ky`, { ...asked, name: 'Nguyễn Văn Tám', phone: '0909123456' })
    const text = 'Tôi tố cáo ông Năm cán bộ địa chính nhận hối lộ 10 triệu đồng.'
    const refused = await clerk.post(`${meeting}/dang-ky`, { ...asked, text })
    expect(refused.status).toBe(422)
    expect(errorsIn(refused.text)).toContain('href="#dang-ky-accusation"')
  })

  test('what was asked is read by the office, not yet by the Front; who asked by nobody', async () => {
    expect((await clerk.get(meeting)).text).toContain('Cống đầu ấp nghẹt')
    expect((await front.get(meeting)).text).not.toContain('Cống đầu ấp nghẹt')
    expect((await clerk.get(meeting)).text).not.toMatch(/Tám|0909/)
  })
})

describe('at the meeting and after it', () => {
  test('the grid opens once it is held', async () => {
    expect((await clerk.get(`${meeting}/ghi`)).text).not.toContain('name="outcome"')
    await office.onDay('2026-03-12')
    expect((await clerk.get('/ban')).text).toContain('Buổi đã tới ngày')
    await ok(clerk, `${meeting}/da-hop`, { presidedBy: `${ubnd}/vice-chairperson`, attendance: '45' })
    expect((await clerk.get(meeting)).text).toMatch(/Phó Chủ tịch[^<]*\(thay /)
  })

  test('without JavaScript a row is a form: saved, the next begins at the first box, where and about what the last was', async () => {
    const path = await ok(clerk, `${meeting}/ghi/dong`, row)
    const { text } = await clerk.get(path)
    expect(text).toContain(row.text)
    expect(text).toMatch(/<input[^>]*name="text"[^>]*autofocus/)
    expect(text).toMatch(new RegExp(`name="hamlet"[^>]*value="${hamlet}"`))
    expect(text).toMatch(/<option value="land" selected/)
  })

  test('a promise without a day is refused at the day, and nothing typed is lost', async () => {
    const said = 'Đo lại đất các hộ dọc đường huyện 18'
    const promised = { ...row, text: 'Đo thiếu 20 mét vuông.', outcome: 'promised', said, post: `${ubnd}/economy-head` }
    const refused = await clerk.post(`${meeting}/ghi/dong`, promised)
    expect(refused.status).toBe(422)
    expect(errorsIn(refused.text)).toContain('href="#dong-due"')
    expect(refused.text).toContain(said)
    await ok(clerk, `${meeting}/ghi/dong`, { ...promised, due: '2026-04-30' })
  })

  test('only this page may run a script, its own, and only while rows are taken', async () => {
    const policyOf = async (path: string) => (await clerk.get(path)).headers.get('content-security-policy')
    expect(await policyOf(`${meeting}/ghi`)).toMatch(/script-src 'self'; connect-src 'self'$/)
    expect(await policyOf(meeting)).not.toContain('script-src')
    expect((await clerk.get(meeting)).text).not.toContain('<script')
  })

  test('the same row sent twice is there once; under another key it is another row', async () => {
    const again = { ...row, text: 'Đèn đường tắt ba tuần nay.', topic: 'utilities' }
    const times = async () => (await clerk.get(meeting)).text.split(again.text).length - 1
    await ok(clerk, `${meeting}/ghi/dong`, { ...again, _key: 'row-of-the-lamp-000000001' })
    await ok(clerk, `${meeting}/ghi/dong`, { ...again, _key: 'row-of-the-lamp-000000001' })
    expect(await times()).toBe(1)
    await ok(clerk, `${meeting}/ghi/dong`, { ...again, _key: 'row-of-the-lamp-000000002' })
    expect(await times()).toBe(2)
  })

  test('minutes are not read out while a question is open; each gets its end on its own page', async () => {
    const early = await clerk.post(`${meeting}/doc-lai`, { attendance: '45', remarks: '' })
    expect(errorsIn(early.text)).toContain('số 1, 2, 4, 5')
    const by = `${ubnd}/economy-head`
    await ok(clerk, `${meeting}/y-kien/1/tra-loi`, { answer: 'Tuần sau nạo vét.', by })
    await ok(clerk, `${meeting}/y-kien/2/chuyen`)
    for (const number of [4, 5]) await ok(clerk, `${meeting}/y-kien/${number}/tra-loi`, { answer: 'Mai thay đèn.', by })
    expect((await neighbour.get(`${meeting}/y-kien/1`)).status).toBe(403)
    await ok(clerk, `${meeting}/doc-lai`, { attendance: '47', remarks: 'Bà con dự đông đủ.' })
    expect((await clerk.post(`${meeting}/ghi/dong`, row)).status).toBe(422)
  })

  test('the sheet to sign names who asked only after that was opened for the minutes', async () => {
    const sheet = `${meeting}/bien-ban`
    const before = (await clerk.get(sheet)).text
    for (const said of ['Độc lập - Tự do - Hạnh phúc', 'Tuần sau nạo vét.', 'Hẹn ngày', 'Đại diện nhân dân'])
      expect(before).toContain(said)
    expect(before).not.toContain('Nguyễn Văn Tám')
    await ok(clerk, `${sheet}/mo-ten`)
    expect((await clerk.get(sheet)).text).toContain('Người nói: Nguyễn Văn Tám.')
    expect((await chair.get(sheet)).text).not.toContain('Nguyễn Văn Tám')
  })

  test('the Front asks for a correction; the office takes it, and the words of the minutes change', async () => {
    await ok(front, `${meeting}/de-nghi-sua`, { number: '1', text: 'Ghi thiếu: cống dài 40 mét.' })
    expect((await clerk.get('/ban')).text).toContain('Đề nghị sửa biên bản chưa trả lời')
    const taken = { result: 'taken', answer: 'Đã ghi thêm.', question: 'Cống 40 mét đầu ấp nghẹt từ tháng trước.' }
    expect((await front.post(`${meeting}/sua/1/gui`, taken)).status).toBe(403)
    await ok(clerk, `${meeting}/sua/1/gui`, taken)
    const { text } = await clerk.get(`${meeting}/bien-ban`)
    expect(text).toContain('Cống 40 mét đầu ấp')
    expect(text).toContain('Bản thứ 2')
  })

  test('the conclusion: drafted by the clerk, approved by the chair alone', async () => {
    await ok(clerk, `${meeting}/du-thao`, { text: 'Đo lại đất trước 30/4.' })
    expect((await clerk.get(meeting)).text).not.toContain('/duyet"')
    expect((await clerk.post(`${meeting}/duyet`, { documentNumber: '12/TB-UBND' })).status).toBe(403)
    await ok(chair, `${meeting}/duyet`, { documentNumber: '12/TB-UBND' })
    expect((await clerk.get(meeting)).text).toContain('Số 12/TB-UBND')
  })
})

describe('the promise', () => {
  let promise: string
  const reason = 'Đợi máy đo của tỉnh.'

  test('is late on the desk of those who promised', async () => {
    const found = await ownTables(office.database.app)
      .selectFrom('dialogues.promise')
      .select('matter_id')
      .executeTakeFirstOrThrow()
    promise = `/hua/${found.matter_id}`
    expect((await clerk.get(meeting)).text).toContain(promise)
    await office.onDay('2026-05-04')
    expect((await economy.get('/ban')).text).toContain(promise)
    expect((await economy.get(promise)).text).toContain('Đã quá hẹn')
    expect((await neighbour.get(promise)).status).toBe(403)
    expect((await visitor.get(promise)).to).toMatch(/^\/vao/)
  })

  test('is moved by a leader with a reason; the first day stays', async () => {
    expect((await clerk.post(`${promise}/doi-hen`, { due: '2026-06-30', reason })).status).toBe(403)
    await ok(chair, `${promise}/doi-hen`, { due: '2026-06-30', reason })
    const { text } = await economy.get(promise)
    expect(text).toContain(reason)
    expect(text).toContain('30/04/2026')
  })

  test('is reported kept, late by the first day; who promised may not say it is so, the Front takes down what people say', async () => {
    await ok(economy, `${promise}/xong`, { report: 'Đã đo lại đủ 12 hộ.' })
    expect((await economy.get(promise)).text).toContain('trễ hẹn')
    expect((await economy.get(promise)).text).not.toContain(`${promise}/dung"`)
    expect((await economy.post(`${promise}/dung`, { channel: 'telephone', atMeeting: '' })).status).toBe(403)
    await ok(front, `${promise}/chua-dung`, { channel: 'telephone', atMeeting: '', reason: 'Còn sót hai hộ.' })
    expect((await economy.get(promise)).text).toContain('Còn sót hai hộ.')
    expect((await front.post(`${promise}/dung`, { channel: 'telephone', atMeeting: '' })).status).toBe(422)
  })
})

describe('a reception day', () => {
  const came = { text: 'Xin cấp lại giấy chứng nhận.', topic: 'land', hamlet, name: 'Trần Thị Sáu', phone: '', to: '' }
  let reception: string

  test('keeps a book that only its office reads; turned away only on a ground of the law', async () => {
    const called = { kind: 'reception', convenor: `${ubnd}/chairperson`, subject: 'Tiếp dân tháng 5', hamlet: '' }
    const when = { venue: 'Trụ sở UBND xã', heldOn: '2026-05-04', startsAt: '07:30' }
    reception = await ok(clerk, '/lich/moi/bao', { ...called, ...when })
    await ok(clerk, `${reception}/da-hop`, { presidedBy: `${ubnd}/chairperson`, attendance: '' })
    expect((await clerk.get(`${reception}/ghi`)).text).not.toContain('name="outcome"')
    const book = `${reception}/so-tiep`
    const refused = await clerk.post(`${book}/tiep`, { ...came, result: 'refused', ground: 'too-late-in-the-day' })
    expect(errorsIn(refused.text)).toContain('href="#tiep-ground"')
    expect(refused.text).toContain(came.text)
    await ok(clerk, `${book}/tiep`, { ...came, result: 'forwarded', to: `${ubnd}/economy-head` })
    const { text } = await clerk.get(book)
    expect(text).toContain(came.text)
    expect(text).not.toContain(came.name)
    expect((await neighbour.get(book)).status).toBe(403)
    expect((await front.get(book)).status).toBe(403)
  })

  test('who was forwarded is owed a notice in writing, recorded once', async () => {
    const line = `${reception}/so-tiep/1`
    expect((await clerk.get(`${reception}/so-tiep`)).text).toContain('Phải thông báo')
    const told = { documentNumber: '31/TB-UBND', text: 'Phòng Kinh tế đang xem hồ sơ.' }
    await ok(clerk, `${line}/bao`, told)
    expect((await clerk.get(line)).text).toContain('Đã thông báo ngày')
    expect((await clerk.post(`${line}/bao`, told)).status).toBe(422)
  })
})
