import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../../../tests/support/browser.ts'
import type { Caller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { keepPhotos } from '../../../civic/attachments/kept-photos.ts'
import { drawPhoto } from '../../../demo/draw-photo.ts'

const commune = 'xa-can-duoc/ubnd'
let office: Staffed
let browser: Browser
let clerk: Caller
let chair: Caller
let specialist: Caller
let matter: string
let page: string

beforeAll(async () => {
  office = await openStaffed('2026-08-17')
  browser = await openBrowser()
  clerk = await office.as(`${commune}/one-stop-clerk`)
  chair = await office.as(`${commune}/chairperson`)
  specialist = await office.as(`${commune}/economy-specialist`)
  const key = randomUUID()
  await keepPhotos(office.house.ground, key, [await drawPhoto('road'), await drawPhoto('face')])
  const points = [
    'Đường ấp 3 ngập cả tuần. Xe học sinh không qua được, gọi tôi 0900 000 001.',
    'Cống đầu đường bị nghẹt từ Tết.',
  ]
  matter = await office.file({ place: 'xa-can-duoc', topic: 'roads', points, hamlet: 'ấp 3', phone: '0900000001' }, key)
  page = `/viec/${matter}`
})
afterAll(async () => {
  await browser.close()
  await office.stop()
})

/** What stands in the boxes of one name, as the browser would send it. */
const boxes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`, 'g'))].map(
    (match) => match[1] ?? '',
  )
const first = 'Đường đã được nâng lên 20 phân, xong ngày 20/8.'
const second = 'Cống đã nạo vét ngày 21/8, trận mưa tối 22/8 thoát nước trong một giờ.'
const draft = { answers: [first, second], outcome: 'done', promisedFor: '' }

describe('a flooded road, on the page of those who work on it', () => {
  test('the clerk reads both points, and a title is proposed without an end', async () => {
    const { text, status } = await clerk.get(page)
    expect(status).toBe(200)
    expect(text).toContain('Cống đầu đường bị nghẹt từ Tết.')
    expect(text).toContain('value="Đường ấp 3 ngập cả tuần"')
    expect(text).toContain(`${page}/tiep-nhan`)
    expect(text).not.toContain(`${page}/trinh`)
  })

  test('a title that is too short comes back with all that was chosen, and the sentence links to its box', async () => {
    const { status, text } = await clerk.post(`${page}/tiep-nhan`, { title: 'ab', kind: 'proposal', topic: 'other' })
    expect(status).toBe(422)
    expect(text).toContain('href="#tiep-nhan-title"')
    expect(text).toContain('value="ab"')
    expect(text).toMatch(/value="proposal" checked/)
    expect(text).toMatch(/value="other" checked/)
  })

  test('accepts it, and is led back to the page', async () => {
    const title = 'Đường ấp 3 ngập, cống nghẹt'
    const done = await clerk.post(`${page}/tiep-nhan`, { title, kind: 'reflection', topic: 'roads' })
    expect([done.status, done.to]).toEqual([303, page])
    expect((await clerk.get(page)).text).toContain(`<h1><span>${title}</span></h1>`)
  })

  test('the chairperson assigns it with a word of direction, which the specialist finds beside the draft', async () => {
    expect((await chair.get(page)).text).toContain(`<h3>Giao việc</h3>`)
    await chair.post(`${page}/giao-viec`, { to: `${commune}/economy-specialist`, note: 'Ra xem tận nơi trước.' })
    const { text } = await specialist.get(page)
    expect(text).toContain('Ra xem tận nơi trước.')
    expect(boxes(text, 'answers')).toEqual(['', ''])
  })

  test('a draft that leaves a point out loses nothing, not even by a change of language', async () => {
    const half = { ...draft, answers: [first, ''], outcome: 'will-be-done', promisedFor: '2026-10-20' }
    const refused = await specialist.post(`${page}/trinh`, half)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('href="#trinh-answers-1"')
    expect(boxes(refused.text, 'answers')).toEqual([first, ''])
    const english = await specialist.post(`${page}/trinh`, { ...half, _lang: 'en' })
    expect(english.text).toContain('Submit the draft')
    expect(boxes(english.text, 'answers')).toEqual([first, ''])
    expect(english.text).toContain('value="2026-10-20"')
    await specialist.post(`${page}/trinh`, { ...half, _lang: 'vi' })
  })

  test('the specialist submits, and cannot approve', async () => {
    expect((await specialist.post(`${page}/trinh`, draft)).status).toBe(303)
    const { text } = await specialist.get(page)
    expect(text).toContain(second)
    expect(text).not.toContain(`${page}/duyet`)
    expect((await specialist.post(`${page}/duyet`, { documentNumber: '1/UBND' })).status).toBe(403)
  })

  test('a colleague who submits at the same time is told so, and keeps every word', async () => {
    const head = await office.as(`${commune}/economy-head`)
    const mine = 'Tôi cũng vừa soạn xong trả lời này.'
    const { status, text } = await head.post(`${page}/trinh`, { ...draft, answers: [mine, mine] })
    expect(status).toBe(422)
    expect(boxes(text, 'answers')).toEqual([mine, mine])
  })

  test('the chairperson reads it on a telephone and returns it with a reason', async () => {
    const context = await browser.newContext({
      baseURL: office.url,
      viewport: { width: 360, height: 760 },
      javaScriptEnabled: false,
    })
    const [name, value] = [...chair.cookies][0] ?? []
    await context.addCookies([{ name: String(name), value: String(value), url: office.url }])
    const phone = await context.newPage()
    await phone.goto(page)
    expect(await phone.locator('#du-thao').innerText()).toContain(second)
    await phone.locator('summary', { hasText: 'Trả lại dự thảo' }).click()
    await phone.getByRole('button', { name: 'Trả lại dự thảo' }).click()
    expect(await phone.locator('.errors').innerText()).toContain('Xin ghi rõ lý do')
    await phone.getByLabel('Cần sửa gì?').fill('Ghi ai làm, hết bao nhiêu tiền.')
    await phone.getByRole('button', { name: 'Trả lại dự thảo' }).click()
    expect(await phone.locator('#dien-bien').innerText()).toContain('Ghi ai làm, hết bao nhiêu tiền.')
    await context.close()
  })

  test('the specialist goes on from the words that came back', async () => {
    const { text } = await specialist.get(page)
    expect(text).toContain('Ghi ai làm, hết bao nhiêu tiền.')
    expect(boxes(text, 'answers')).toEqual([first, second])
    const better = { ...draft, answers: [`${first} Hết 40 triệu đồng, dân góp 10 triệu.`, second] }
    expect((await specialist.post(`${page}/trinh`, better)).to).toBe(page)
  })

  test('the chairperson approves under a number; without one it is asked for', async () => {
    expect((await chair.post(`${page}/duyet`, { documentNumber: '' })).text).toContain('href="#duyet-documentNumber"')
    await chair.post(`${page}/duyet`, { documentNumber: '12/UBND-KT' })
    expect((await specialist.get(page)).text).toContain('văn bản số 12/UBND-KT')
  })
})

describe('publishing it', () => {
  const published = async () =>
    (await office.database.owner.query('select * from petitions.publication where matter_id = $1', [matter])).rows
  const photos = async () =>
    (
      await office.database.owner.query(
        'select id, published_on from civic.attachment where matter_id = $1 order by position',
        [matter],
      )
    ).rows

  test('the clerk sees the telephone number marked in its line, and both photos', async () => {
    const { text } = await clerk.get(page)
    expect(text).toContain('<mark>0900 000 001</mark>')
    expect(boxes(text, 'question')[0]).toContain('Điểm 1: Đường ấp 3 ngập')
    expect(text.match(/name="photos"/g)).toHaveLength(2)
  })

  test('what still looks like a number must be confirmed; what was typed stays', async () => {
    const words = { title: 'Đường ngập', question: 'Gọi 0900 000 001 để hỏi.', answer: 'Đã nâng đường.' }
    const { status, text } = await clerk.post(`${page}/cong-khai`, words)
    expect(status).toBe(422)
    expect(text).toContain('href="#cong-khai-confirmed"')
    expect(boxes(text, 'question')).toEqual([words.question])
    expect(await published()).toEqual([])
  })

  test('one photo is chosen, the other stays private', async () => {
    const [road, face] = await photos()
    const words = { title: 'Đường ngập', question: 'Gọi 0900 000 001 để hỏi.', answer: 'Đã nâng đường.' }
    const done = await clerk.post(`${page}/cong-khai`, { ...words, photos: [road.id], confirmed: '1' })
    expect([done.status, done.to]).toEqual([303, page])
    expect((await published()).map(({ question }) => question)).toEqual([words.question])
    expect((await photos()).map(({ published_on }) => published_on !== null)).toEqual([true, false])
    expect((await clerk.get(page)).text).not.toContain(`${page}/cong-khai`)
    expect((await clerk.get(`/anh-rieng/${face.id}`)).status).toBe(200)
  })

  test('a withheld one needs a ground and a reason', async () => {
    const other = await office.file({ place: 'xa-can-duoc', topic: 'roads', points: ['Cầu khỉ ấp 5 gãy một nhịp.'] })
    const there = `/viec/${other}`
    await clerk.post(`${there}/tiep-nhan`, { title: 'Cầu ấp 5 gãy', kind: 'reflection', topic: 'roads' })
    await specialist.post(`${there}/trinh`, { answers: 'Đã thay nhịp cầu.', outcome: 'done', promisedFor: '' })
    await chair.post(`${there}/duyet`, { documentNumber: '13/UBND-KT' })
    const refused = await clerk.post(`${there}/khong-cong-khai`, { ground: '', reason: 'Lộ chuyện nhà người gửi' })
    expect(refused.text).toContain('Lộ chuyện nhà người gửi</textarea>')
    await clerk.post(`${there}/khong-cong-khai`, { ground: 'personal', reason: 'Lộ chuyện nhà người gửi' })
    const { text } = await clerk.get(there)
    expect(text).toContain('không công khai, vì')
    expect(text).not.toContain(`${there}/cong-khai`)
  })
})
