import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { drawPhoto } from '../../../demo/draw-photo.ts'

let house: Staffed
let clerk: Caller
let neighbour: Caller

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  clerk = await house.as('xa-can-duoc/ubnd/one-stop-clerk')
  neighbour = await house.as('xa-rach-kien/ubnd/one-stop-clerk')
})
afterAll(() => house.stop())

const told = {
  channel: 'telephone',
  receivedOn: '2026-08-17',
  place: 'xa-can-duoc',
  topic: 'roads',
  points: ['Cống trước nhà bể nắp từ tháng trước, trẻ em té hoài.'],
  hamlet: 'ấp 3',
  name: 'Bà Tư',
  phone: '0900 000 123',
}
const enter = (by: Caller, fields: object = {}) => by.post('/nhap/luu', { ...told, ...fields })
const matters = async (): Promise<number> => {
  const { rows } = await house.database.owner.query('select count(*)::int as n from civic.matter')
  return rows[0].n
}
const photosKept = async (): Promise<number> => {
  const { rows } = await house.database.owner.query('select count(*)::int as n from civic.kept_photo')
  return rows[0].n
}
const codeOn = (slip: string): string => slip.match(/class="num">(\w{4} \w{4} \w{5})</)?.[1] ?? ''
const matterOn = (slip: string): string => slip.match(/href="\/viec\/([\w-]{36})"/)?.[1] ?? ''

describe('a clerk with the telephone at the ear', () => {
  test('finds the channel, the day and the own commune filled in', async () => {
    const { text } = await clerk.get('/nhap?kenh=telephone')
    expect(text).toMatch(/name="channel"[^>]* value="telephone" checked/)
    expect(text).toMatch(/name="receivedOn"[^>]* value="2026-08-17"/)
    expect(text).toContain('<option value="xa-can-duoc" selected="">')
  })

  test('an unknown channel chooses none; the province chooses the commune, by an old name if need be', async () => {
    expect((await clerk.get('/nhap?kenh=web')).text).not.toMatch(/name="channel"[^>]* checked/)
    const province = await house.as('tinh-tay-ninh/ubnd/placing-officer')
    const { text } = await province.get('/nhap?q=tan%20chanh')
    expect(text).not.toContain('selected=""')
    const old = text.match(/href="\/nhap\?noi=([\w.-]+)">Xã Tân Chánh</)?.[1] ?? ''
    expect((await province.get(`/nhap?noi=${old}`)).text).toContain('<option value="xa-can-duoc" selected="">')
  })

  test('a visitor is led to sign in', async () => {
    const visitor = openCaller(house.app)
    expect((await visitor.get('/nhap')).to).toContain('/vao')
    expect((await enter(visitor)).status).toBe(403)
  })

  test('what is wrong is said at its field, and nothing typed is lost', async () => {
    const { status, text } = await enter(clerk, { topic: '', receivedOn: '2026-05-01', phone: '12', spot: 'cạnh cầu' })
    expect(status).toBe(422)
    for (const field of ['topic', 'phone']) expect(text).toContain(`<a href="#${field}">`)
    for (const kept of [told.points[0], 'cạnh cầu', 'Bà Tư']) expect(text).toContain(kept)
    const late = await enter(clerk, { receivedOn: '2026-05-01' })
    expect(late.text).toContain('Ngày nhận chỉ được lùi nhiều nhất 60 ngày')
  })

  test('adds a box for a further point without sending anything', async () => {
    const before = await matters()
    const { status, text } = await clerk.post('/nhap/luu?diem=2', { ...told, _lang: 'vi' })
    expect(status).toBe(200)
    expect(text.match(/<textarea/g)).toHaveLength(2)
    expect(await matters()).toBe(before)
  })
})

describe('the slip', () => {
  let slip: string

  test('is there at once, with a code that stands in no address, and says who asks for the verdict', async () => {
    const entered = await enter(clerk)
    expect([entered.status, entered.to]).toEqual([303, '/nhap/phieu'])
    slip = (await clerk.get('/nhap/phieu')).text
    const code = codeOn(slip)
    expect(code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{5}$/)
    expect([...slip.matchAll(/href="([^"]*)"/g)].filter(([, href]) => href?.includes(code.slice(0, 4)))).toEqual([])
    expect(slip).toContain('cán bộ Mặt trận Tổ quốc sẽ hỏi việc đã xong hay chưa')
    expect(slip).toContain('Trưởng phòng Kinh tế xã Cần Đước')
    expect(slip).toContain('thứ Tư 09/09/2026')
    expect(slip).toContain('href="/nhap?kenh=telephone"')
  })

  test('keeps what was said, how it came and which office entered it', async () => {
    const { rows } = await house.database.owner.query(
      `select m.channel, m.opened_on::text, p.entered_by_office_id as office, p.hamlet, r.power
        from civic.matter m join petitions.petition p on p.matter_id = m.id
        join petitions.return_code r on r.matter_id = m.id where m.id = $1`,
      [matterOn(slip)],
    )
    expect(rows).toEqual([
      { channel: 'telephone', opened_on: '2026-08-17', office: 'xa-can-duoc/ubnd', hamlet: 'ấp 3', power: 'read' },
    ])
  })

  test('its code follows the matter but does not speak for the sender; the code of who sent it themselves does', async () => {
    const work = officeWork(house)
    const key = randomUUID()
    const browser = openCaller(house.app, '10.0.0.7')
    await browser.post('/gui/viec', { ...told, _key: key })
    const own = (await browser.get('/theo-doi')).text.match(/name="petition" value="([\w-]{36})"/)?.[1] ?? ''
    const printed = matterOn(slip)
    for (const petition of [own, printed]) {
      await work.accept(petition)
      await work.answer(petition)
    }
    const holder = openCaller(house.app, '10.0.0.8')
    expect((await holder.post('/tra-cuu/xem', { code: codeOn(slip) })).to).toBe('/theo-doi')
    expect((await holder.get('/theo-doi')).text).toContain('Mã này chỉ để xem')
    const refused = await holder.post('/theo-doi/chua-xong', { petition: printed, reason: 'Nắp mới lại bể.' })
    expect(refused.status).toBe(403)
    const spoken = await browser.post('/theo-doi/chua-xong', { petition: own, reason: 'Nắp mới lại bể.' })
    expect(spoken.status).toBe(303)
    const { rows } = await house.database.owner.query('select matter_id from civic.verdict')
    expect(rows).toEqual([{ matter_id: own }])
  })

  test('prints on one half sheet; other pages print on whole ones', async () => {
    const browser = await openBrowser()
    const context = await browser.newContext()
    const cookies = [...clerk.cookies].map(([name, value]) => ({ name, value, url: house.url }))
    await context.addCookies(cookies)
    const sheets = async (path: string): Promise<string[]> => {
      const page = await context.newPage()
      await page.goto(`${house.url}${path}`)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      return [...pdf.matchAll(/MediaBox ?\[0 0 (\d+)/g)].map(([, width = '']) => width)
    }
    expect(await sheets('/nhap/phieu')).toEqual(['420'])
    expect(new Set(await sheets('/nhap'))).toEqual(new Set(['594']))
    await browser.close()
  })

  test('is for the office that entered it alone, and never shows what a sender sent from this machine', async () => {
    await enter(clerk)
    neighbour.cookies.set('phieu', clerk.cookies.get('phieu') ?? '')
    expect(codeOn((await neighbour.get('/nhap/phieu')).text)).toBe('')
    expect(codeOn((await clerk.get('/nhap/phieu')).text)).not.toBe('')
    const shared = openCaller(house.app, '10.0.0.9')
    await shared.post('/gui/viec', told)
    shared.cookies.set('can-bo', clerk.cookies.get('can-bo') ?? '')
    const { text } = await shared.get('/nhap/phieu')
    expect(text).toContain('Phiếu chỉ hiện trong một giờ')
    expect(codeOn(text)).toBe('')
  })
})

describe('a matter that has a code in another system', () => {
  const other = { channel: 'other-system', otherCode: '1022-2026-0087' }

  test('is entered once: the second clerk is told which matter it is, and there is no second one', async () => {
    await enter(clerk, other)
    const entered = matterOn((await clerk.get('/nhap/phieu')).text)
    const before = await matters()
    const colleague = await house.as('xa-can-duoc/ubnd/one-stop-director')
    const again = await enter(colleague, other)
    expect(again.status).toBe(422)
    expect(again.text).toContain('<a href="#otherCode">')
    expect(again.text).toContain(`là việc ${await officeWork(house).codeOf(entered)}`)
    expect(again.text).toContain(told.points[0])
    colleague.cookies.set('lang', 'en')
    expect((await enter(colleague, other)).text).toContain('This office entered that code before')
    expect(await matters()).toBe(before)
  })

  test('even when both press at the same moment', async () => {
    const before = await matters()
    const both = await Promise.all([1, 2].map(() => enter(clerk, { ...other, otherCode: '1022-2026-0100' })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await matters()).toBe(before + 1)
  })

  test('another office may have the same code, and matters without one are never the same', async () => {
    expect((await enter(neighbour, { ...other, place: 'xa-rach-kien' })).status).toBe(303)
    expect((await enter(clerk)).status).toBe(303)
    expect((await enter(clerk)).status).toBe(303)
  })
})

describe('somebody accuses a person on the telephone', () => {
  const accusing = { points: ['Ông trưởng ấp nhận hối lộ, ăn chặn tiền hỗ trợ của dân.'] }

  test('the clerk is asked, and on “yes” nothing stays, photos included', async () => {
    const before = await matters()
    expect((await enter(clerk, accusing)).text).toContain('Có phải người gửi tố cáo một người cụ thể không?')
    const _key = randomUUID()
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...told, ...accusing, topic: '', _key }))
      body.append(name, String(value))
    body.append('photos', new Blob([await drawPhoto('yard')], { type: 'image/png' }))
    const headers = { 'sec-fetch-site': 'same-origin', cookie: `can-bo=${clerk.cookies.get('can-bo')}` }
    const kept = await house.app.request('/nhap/luu', { method: 'POST', body, headers })
    expect(await kept.text()).toContain('Đã giữ 1 ảnh')
    expect(await photosKept()).toBe(1)
    const gone = await enter(clerk, { ...accusing, _key, accusation: 'yes' })
    expect(gone.text).toContain('Chưa có gì được lưu lại')
    expect(gone.text).not.toContain('ăn chặn')
    expect([await matters(), await photosKept()]).toEqual([before, 0])
  })

  test('on “no” it is entered', async () => {
    expect((await enter(clerk, { ...accusing, accusation: 'no' })).status).toBe(303)
  })
})
