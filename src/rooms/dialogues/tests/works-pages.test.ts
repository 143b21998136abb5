import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { ubnd } from './company.ts'

const hamlet = 'ấp 2 Tân Ân'

const obstacle = 'Cọc cắm lấn qua giếng nước nhà tôi.'
const name = 'Trần Văn Tư'
const phone = '0909123456'

let office: Staffed
let clerk: Caller
let front: Caller
let head: Caller
let otherHead: Caller
let specialist: Caller
let household: Caller
let journalist: Caller
let project: string
let code: string

beforeAll(async () => {
  office = await openStaffed('2026-03-02')
  clerk = await office.as(`${ubnd}/one-stop-clerk`)
  front = await office.as('xa-can-duoc/front/front-officer')
  head = await office.as('xa-can-duoc/ap-2-tan-an/hamlet-head')
  otherHead = await office.as('xa-can-duoc/khu-pho-3/hamlet-head')
  specialist = await office.as(`${ubnd}/economy-specialist`)
  household = openCaller(office.app, randomUUID())
  journalist = openCaller(office.app, randomUUID())
})
afterAll(() => office.stop())

const rowsOf = async (query: string) => (await office.database.owner.query(query)).rows
/** Every page everybody may read of these works. */
const everywhere = async (): Promise<string> => {
  const paths = ['/du-an', `/du-an/${code}`, `/du-an/${code}/neu`, '/lich', '/nhat-ky', '/viec?q=giếng']
  return (await Promise.all(paths.map(async (path) => (await journalist.get(path)).text))).join('\n')
}

describe('a page for works', () => {
  test('is opened by the office that runs them, with its name in public; not by who does not run any', async () => {
    expect((await journalist.get('/du-an')).text).toContain('Chưa có công trình nào')
    const wrong = await clerk.post('/du-an/theo-doi/mo', { name: '', post: `${ubnd}/chairperson` })
    expect([wrong.status, wrong.text.includes('href="#mo-name"')]).toEqual([422, true])
    const named = { name: 'Mở rộng đường huyện 18', post: `${ubnd}/chairperson` }
    expect((await front.post('/du-an/theo-doi/mo', named)).status).toBe(403)
    project = (await clerk.post('/du-an/theo-doi/mo', named)).to ?? ''
    expect(project).toMatch(/^\/du-an\/[0-9a-f-]{36}$/)
    code = (await rowsOf(`select public_code code from civic.matter where kind = 'project'`))[0].code
    expect((await journalist.get('/du-an?noi=xa-can-duoc')).text).toContain(`/du-an/${code}`)
    expect((await journalist.get('/du-an?noi=xa-rach-kien')).text).not.toContain(`/du-an/${code}`)
  })

  test('a dialogue is called on them from there, and each page leads to the other', async () => {
    const form = (await clerk.get(`/lich/moi?du-an=${project.slice(7)}`)).text
    expect(form).toContain(`<option value="${project.slice(7)}" selected`)
    const told = { kind: 'dialogue', convenor: `${ubnd}/chairperson`, subject: 'Giải phóng mặt bằng', hamlet }
    const when = { venue: 'Nhà văn hóa', heldOn: '2026-03-12', startsAt: '08:00', project: project.slice(7) }
    const to = (await clerk.post('/lich/moi/bao', { ...told, ...when })).to ?? ''
    expect((await clerk.get(to)).text).toContain(`href="${project}"`)
    const page = (await journalist.get(`/du-an/${code}`)).text
    const [, meeting = ''] = page.match(/href="(\/hop\/BH-[0-9A-Z-]+)"/) ?? []
    expect((await journalist.get(meeting)).text).toContain(`href="/du-an/${code}"`)
  })
})

describe('a household', () => {
  test('says on the web what stands in the way, and gets a code', async () => {
    const at = `/du-an/${code}/neu/vuong-mac`
    const said = { project: project.slice(7), text: obstacle, hamlet, name, phone }
    const wrong = await household.post(at, { ...said, text: '' })
    expect([wrong.status, wrong.text.includes(`value="${name}"`)]).toEqual([422, true])
    expect((await household.post(at, said)).to).toBe('/hop/phieu')
    expect((await household.get('/hop/phieu')).text).toContain('Vướng mắc số 1 của công trình này')
    expect((await household.get('/hop/cau-cua-toi')).text).toContain(obstacle)
  })

  test('nobody outside reads who it is or what it said; they read that there is one, without its month', async () => {
    const text = await everywhere()
    for (const secret of [obstacle, name, phone, hamlet]) expect(text).not.toContain(secret)
    expect(text).toContain('trong 1 vướng mắc')
    expect(text).toContain('Còn ít hộ nên không kể theo từng tháng')
  })

  test('stands on the desk of the office, which reads the words; the name only after saying what for, and every reading is recorded', async () => {
    const desk = (await clerk.get('/ban')).text
    expect(desk).toContain('Vướng mắc chưa trả lời: 1')
    expect(desk).toContain(`href="${project}"`)
    const page = `${project}/vuong-mac/1`
    const before = (await clerk.get(page)).text
    expect(before).toContain(obstacle)
    expect(before).not.toContain(name)
    expect(await rowsOf('select 1 from people.reading')).toHaveLength(0)
    expect((await clerk.post(`${page}/mo-ten`, { purpose: '' })).status).toBe(422)
    await clerk.post(`${page}/mo-ten`, { purpose: 'verify' })
    expect((await clerk.get(page)).text).toContain(name)
    expect(await rowsOf('select purpose from people.reading')).toEqual([{ purpose: 'verify' }])
    await office.onDay('2026-03-03')
    expect((await clerk.get(page)).text).not.toContain(name)
  })

  test('the Front and the head of its own hamlet read the words and never the name; others of the office and of other hamlets nothing', async () => {
    const page = `${project}/vuong-mac/1`
    for (const caller of [front, head]) {
      expect((await caller.get(page)).text).toContain(obstacle)
      expect((await caller.post(`${page}/mo-ten`, { purpose: 'call' })).status).toBe(403)
    }
    expect((await otherHead.get(page)).status).toBe(404)
    expect((await otherHead.get(project)).text).not.toContain(obstacle)
    expect((await specialist.get(project)).status).toBe(403)
    expect((await journalist.get(project)).to).toMatch(/^\/vao/)
  })

  test('is answered in writing, says it does not agree yet, is answered again, and agrees', async () => {
    const page = `${project}/vuong-mac/1`
    await clerk.post(`${page}/tra-loi`, { answer: 'Đã dời cọc ra 1 m.' })
    expect((await household.get('/hop/cau-cua-toi')).text).toContain('Hộ bà con có đồng ý không?')
    const mine = { project: project.slice(7), number: '1' }
    const empty = await household.post('/hop/cau-cua-toi/chua-dong-y', { ...mine, text: '' })
    expect([empty.status, empty.text.includes('href="#chua-dong-y-text"')]).toEqual([422, true])
    await household.post('/hop/cau-cua-toi/chua-dong-y', { ...mine, text: 'Cọc vẫn còn lấn.' })
    expect((await journalist.get(`/du-an/${code}`)).text).toContain('Chờ trả lời: 1.')
    await clerk.post(`${page}/tra-loi`, { answer: 'Đã dời thêm, có biên bản.' })
    const stranger = await journalist.post('/hop/cau-cua-toi/dong-y', mine)
    expect(stranger.status).toBe(403)
    await household.post('/hop/cau-cua-toi/dong-y', mine)
    expect((await household.get('/hop/cau-cua-toi')).text).toContain('đã nói đồng ý ngày 03/03/2026')
    expect((await journalist.get('/du-an')).text).toContain('1 vướng mắc, 1 hộ đã đồng ý, 0 chờ trả lời')
  })

  test('said through the head of its hamlet; the Front writes down that it agrees, and how', async () => {
    const said = { text: 'Xin chừa lối ra ruộng.', hamlet, name: '', phone: '', meeting: '' }
    const page = (await head.post(`${project}/neu`, said)).to ?? ''
    expect(page).toBe(`${project}/vuong-mac/2`)
    await clerk.post(`${page}/tra-loi`, { answer: 'Chừa lối 2 m.' })
    expect((await clerk.post(`${page}/dong-y`, { channel: 'slip', how: 'Bà con gật đầu.' })).status).toBe(403)
    const without = await front.post(`${page}/dong-y`, { channel: 'slip', how: '' })
    expect([without.status, without.text.includes('href="#dong-y-how"')]).toEqual([422, true])
    await front.post(`${page}/dong-y`, { channel: 'slip', how: 'Giấy ký ngày 3/3.' })
    expect((await clerk.get(page)).text).toContain('Hộ đồng ý ngày 03/03/2026, giấy có chữ ký.')
    expect(await everywhere()).not.toContain('Giấy ký ngày 3/3.')
  })
})
