import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { sayNotSettled } from '../deeds/say-not-settled.ts'

const commune = 'xa-can-duoc/ubnd'
const roads = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp 3 ngập cả tuần.'], name: 'Bà Sáu' }
let office: Staffed
let clerk: Caller
let chair: Caller
let head: Caller

beforeAll(async () => {
  office = await openStaffed('2026-08-17')
  clerk = await office.as(`${commune}/one-stop-clerk`)
  chair = await office.as(`${commune}/chairperson`)
  head = await office.as(`${commune}/economy-head`)
})
beforeEach(() => office.onDay('2026-08-17'))
afterAll(() => office.stop())

const file = async () => `/viec/${await office.file(roads)}`
const accepted = async () => {
  const page = await file()
  await clerk.post(`${page}/tiep-nhan`, { title: 'Đường ấp 3 ngập', kind: 'reflection', topic: 'roads' })
  return page
}
const answered = async (draft: object = {}) => {
  const page = await accepted()
  await head.post(`${page}/trinh`, { answers: 'Đã nâng đường xong.', outcome: 'done', promisedFor: '', ...draft })
  await chair.post(`${page}/duyet`, { documentNumber: '12/UBND-KT' })
  return page
}
const idOf = (page: string): string => page.slice('/viec/'.length)

describe('forwarding', () => {
  const department = 'tinh-tay-ninh/construction/director'

  test('a clerk who gives no reason keeps the choice; the sender reads the reason that is given', async () => {
    const page = await file()
    const half = { to: department, ground: 'not-competent', reason: '' }
    const refused = await clerk.post(`${page}/chuyen`, half)
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(new RegExp(`value="${department}" selected`))
    expect(refused.text).toMatch(/<details open="">\s*<summary>Chuyển đơn vị khác/)
    const reason = 'Đường tỉnh do Sở Xây dựng quản lý.'
    expect((await clerk.post(`${page}/chuyen`, { ...half, reason })).to).toBe(page)
    const { rows } = await office.database.owner.query(
      `select audience from civic.message where matter_id = $1 and kind = 'forwarded'`,
      [idOf(page)],
    )
    expect(rows).toEqual([{ audience: 'parties' }])
  })

  test('the office it left still reads it and may do nothing; the one it came to accepts it', async () => {
    const page = await file()
    await clerk.post(`${page}/chuyen`, { to: department, ground: 'not-competent', reason: 'Đường tỉnh của Sở.' })
    const { text } = await clerk.get(page)
    expect(text).toContain('chuyển cho Giám đốc Sở Xây dựng')
    expect(text).not.toContain('id="lam"')
    expect(
      (await clerk.post(`${page}/chuyen`, { to: `${commune}/chairperson`, ground: 'other-office', reason: 'Thử lại.' }))
        .status,
    ).toBe(403)
    const director = await office.as(department)
    expect((await director.get(page)).text).toContain(`${page}/tiep-nhan`)
  })
})

describe('asking the sender', () => {
  test('once and in full; what the sender says by telephone is taken down, and the draft goes on', async () => {
    const page = await accepted()
    await head.post(`${page}/hoi-them`, { text: 'Đoạn nào, trước nhà ai ạ?' })
    const waiting = await head.get(page)
    expect(waiting.text).toContain('Tạm dừng tính hạn')
    expect(waiting.text).not.toContain(`${page}/hoi-them`)
    await clerk.post(`${page}/bo-sung`, { text: 'Đoạn trước cổng trường.' })
    const again = await head.post(`${page}/hoi-them`, { text: 'Xin hỏi thêm một câu nữa.' })
    expect(again.text).toContain('Đã đề nghị bổ sung một lần rồi')
    expect(again.text).toContain('Xin hỏi thêm một câu nữa.</textarea>')
    expect((await head.get(page)).text).toContain('Đoạn trước cổng trường.')
  })
})

describe('a promise', () => {
  test('needs its day, stands on the page, and is reported done', async () => {
    const page = await accepted()
    const draft = { answers: 'Sẽ nâng đường trong tháng sau.', outcome: 'will-be-done', promisedFor: '' }
    expect((await head.post(`${page}/trinh`, draft)).text).toContain('href="#trinh-promisedFor"')
    await head.post(`${page}/trinh`, { ...draft, promisedFor: '2026-09-30' })
    await chair.post(`${page}/duyet`, { documentNumber: '14/UBND-KT' })
    expect((await chair.get(page)).text).toContain('Đã hẹn làm xong ngày thứ Tư 30/09/2026')
    await head.post(`${page}/da-lam-xong`, { report: 'Nâng xong ngày 25/9.' })
    expect((await head.get(page)).text).toContain('chờ ý kiến người gửi')
  })
})

describe('a review', () => {
  const province = 'tinh-tay-ninh/ubnd/chairperson'

  test('whoever approved the first answer does not approve the review, even under the higher post', async () => {
    const page = await answered()
    const id = idOf(page)
    const sender = { kind: 'sender', matterId: id, power: 'verdict' } as const
    await office.do(sender, sayNotSettled, { petition: id, reason: 'Mưa xuống lại ngập.' })
    const { rows } = await office.database.owner.query(
      `insert into civic.holding (id, officer_id, post_id, held_from)
       select gen_random_uuid(), o.id, $1, '2026-08-01' from civic.officer o
       join civic.holding h on h.officer_id = o.id where h.post_id = $2 returning officer_id`,
      [province, `${commune}/chairperson`],
    )
    const { rows: logins } = await office.database.owner.query('select login from civic.officer where id = $1', [
      rows[0].officer_id,
    ])
    const promoted = await office.as(province, logins[0].login)
    const own = await office.as(province)
    const before = await own.get(page)
    expect(before.text).toContain('Mưa xuống lại ngập.')
    expect(before.text).not.toContain(`${page}/chuyen`)
    await own.post(`${page}/trinh`, { answers: 'Tỉnh cho làm lại cống.', outcome: 'done', promisedFor: '' })
    const { text } = await promoted.get(page)
    expect(text).toContain('thì không duyệt lần sau')
    expect(text).not.toContain(`${page}/duyet`)
    expect((await promoted.post(`${page}/duyet`, { documentNumber: '1/UBND' })).status).toBe(403)
    expect((await own.get(page)).text).toContain(`${page}/duyet`)
    expect((await own.post(`${page}/duyet`, { documentNumber: '2/UBND' })).to).toBe(page)
  })
})

describe('an accusation recognised later', () => {
  test('is handed over on a page of its own; then only the receiving desk reads it, and erases it', async () => {
    const page = await accepted()
    expect((await clerk.get(page)).text).toContain(`href="${page}/ban-giao"`)
    expect((await clerk.get(`${page}/ban-giao`)).text).toContain('Làm rồi thì không lấy lại được.')
    const done = await clerk.post(`${page}/ban-giao/ban-giao`, {})
    expect([done.status, done.to]).toEqual([303, '/ban'])
    expect((await clerk.get(page)).status).toBe(403)
    expect((await chair.get(page)).status).toBe(403)
    const desk = await office.as('tinh-tay-ninh/ubnd/citizen-reception-head')
    const { text } = await desk.get(page)
    expect(text).toContain('<title>Việc được bàn giao')
    expect(text).toContain('Đường ấp 3 ngập cả tuần.')
    expect((await desk.post(`${page}/nhan-ban-giao`, {})).to).toBe(page)
    expect((await desk.get(page)).text).not.toContain('Đường ấp 3 ngập cả tuần.')
  })

  test('not by those above, who read it but do not work on it', async () => {
    const page = await accepted()
    const above = await office.as('tinh-tay-ninh/ubnd/chairperson')
    expect((await above.get(page)).status).toBe(200)
    expect((await above.get(`${page}/ban-giao`)).status).toBe(403)
    expect((await above.post(`${page}/ban-giao/ban-giao`, {})).status).toBe(403)
  })
})

describe('who may not', () => {
  test('a visitor is led to sign in; another commune reads nothing and does nothing', async () => {
    const page = await file()
    const visitor = await openCaller(office.app).get(page)
    expect([visitor.status, visitor.to]).toEqual([303, `/vao?ve=${encodeURIComponent(page)}`])
    const other = await office.as('xa-rach-kien/ubnd/one-stop-clerk')
    expect((await other.get(page)).status).toBe(403)
    expect((await other.get(`${page}/ban-giao`)).status).toBe(403)
    const title = { title: 'Đường ngập', kind: 'reflection', topic: 'roads' }
    expect((await other.post(`${page}/tiep-nhan`, title)).status).toBe(403)
    expect((await clerk.post(`${page}/tiep-nhan`, title)).status).toBe(303)
  })

  test('what is no matter is not found', async () => {
    expect((await clerk.get(`/viec/${crypto.randomUUID()}`)).status).toBe(404)
  })
})

describe('news on the desk', () => {
  test('is ticked off by the post it was for, and by no other', async () => {
    const page = await accepted()
    await chair.post(`${page}/giao-viec`, { to: `${commune}/economy-specialist`, note: '' })
    const { rows } = await office.database.owner.query(
      `select id from civic.notice where matter_id = $1 and kind = 'assigned'`,
      [idOf(page)],
    )
    const notice = rows[0].id
    expect((await clerk.post(`${page}/da-xem`, { notice })).status).toBe(403)
    const specialist = await office.as(`${commune}/economy-specialist`)
    expect((await specialist.get('/ban')).text).toContain(notice)
    const done = await specialist.post(`${page}/da-xem`, { notice })
    expect([done.status, done.to]).toEqual([303, '/ban'])
    expect((await specialist.get('/ban')).text).not.toContain(notice)
  })
})
