import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../../../tests/support/caller.ts'
import { documentLines, tampered } from '../../../../tests/support/office-file.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds as deeds } from '../deeds.ts'
import { hamlet, ubnd } from './company.ts'

/* The minutes of a dialogue as a Word file, read by code that shares nothing with what writes it. */
let office: Staffed
let clerk: Caller
let front: Caller
let meeting: string
let code: string

const named = { text: 'Cống trước chợ nghẹt hoài.', name: 'Trần Thị Bảy', nameless: false }
const nameless = { text: 'Sao đền bù mỗi nhà một giá?', name: 'Lê Văn Chín', nameless: true }

beforeAll(async () => {
  office = await openStaffed('2026-03-02')
  clerk = await office.as(`${ubnd}/one-stop-clerk`)
  front = await office.as('xa-can-duoc/front/front-officer')
  const told = { kind: 'dialogue', convenor: `${ubnd}/chairperson`, subject: 'Nước & đất ấp 1', hamlet }
  const when = { venue: 'Nhà văn hóa', heldOn: '2026-03-12', startsAt: '08:00' }
  meeting = (await clerk.post('/lich/moi/bao', { ...told, ...when })).to ?? ''
  const { rows } = await office.database.owner.query(`select public_code code from civic.matter where kind = 'meeting'`)
  code = rows[0].code
  const id = meeting.slice(5)
  for (const asked of [named, nameless])
    await office.do(visitor, deeds.registerQuestion, { meeting: id, topic: 'land', hamlet, ...asked })
  await office.onDay('2026-03-12')
  await clerk.post(`${meeting}/da-hop`, { presidedBy: `${ubnd}/chairperson`, attendance: '46' })
  const post = `${ubnd}/economy-head`
  await clerk.post(`${meeting}/y-kien/1/hua`, { post, line: 'Thông cống trước chợ', due: '2026-04-10' })
  await clerk.post(`${meeting}/y-kien/2/tra-loi`, { by: post, answer: 'Giá theo bảng giá đất của tỉnh.' })
})
afterAll(() => office.stop())

const taken = async (path: string, by?: Caller): Promise<{ status: number; file: Buffer }> => {
  const cookie = [...(by?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await office.app.request(path, { headers: { cookie } })
  return { status: answer.status, file: Buffer.from(await answer.arrayBuffer()) }
}
const lines = async (path: string, by?: Caller): Promise<string> =>
  documentLines((await taken(path, by)).file).join('\n')
const toSign = () => `${meeting}/bien-ban.docx`
const toTake = () => `/hop/${code}/bien-ban.docx`

test('the office takes the draft: what was asked and became of it, who signs, and no name', async () => {
  const text = await lines(toSign(), clerk)
  for (const said of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cần Đước, ngày 12 tháng 3 năm 2026',
    'Nước & đất ấp 1',
    'Số người dự: 46 người.',
    `1. ${hamlet}: ${named.text}`,
    'hứa: Thông cống trước chợ. Hẹn ngày 10/04/2026.',
    'trả lời: Giá theo bảng giá đất của tỉnh.',
    'Bản nháp: biên bản chưa được đọc lại trước bà con.',
    'Chủ trì',
    'Người ghi biên bản',
    'Đại diện nhân dân',
    '(Ký, ghi rõ họ tên)',
  ])
    expect(text).toContain(said)
  expect(text).not.toMatch(/Bảy|Chín/)
})

test('names are in it once they were opened for the minutes, never of who wants to be named nowhere', async () => {
  await clerk.post(`${meeting}/bien-ban/mo-ten`, {})
  const text = await lines(toSign(), clerk)
  expect(text).toContain(`1. ${hamlet}, Trần Thị Bảy: ${named.text}`)
  expect(text).not.toContain('Chín')
  const { rows } = await office.database.owner.query('select distinct purpose from people.reading')
  expect(rows).toEqual([{ purpose: 'minutes' }])
})

test('nobody else takes it, and the public nothing before the minutes are frozen', async () => {
  expect((await taken(toSign(), front)).status).toBe(403)
  expect((await taken(toSign())).status).toBe(303)
  expect((await taken(toTake())).status).toBe(404)
  await clerk.post(`${meeting}/doc-lai`, { remarks: 'Bà con dự đông đủ.', attendance: '46' })
  expect((await taken(toTake())).status).toBe(404)
})

test('frozen, everybody takes the same words with the digest of the page, without any name', async () => {
  await office.onDay('2026-03-23')
  const { file } = await taken(toTake())
  const text = documentLines(file).join('\n')
  for (const said of [named.text, nameless.text, 'Bà con dự đông đủ.', 'Biên bản đã đọc lại', 'Đã chốt ngày'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/Bảy|Lê Văn|Ký, ghi rõ/)
  const page = await (await office.app.request(`/hop/${code}`)).text()
  const [, digest = 'none on the page'] = page.match(/Dấu kiểm: ([0-9a-f]{16})/) ?? []
  expect(text).toContain(`Dấu kiểm của bản này: ${digest}`)
  expect(page).toContain(`href="${toTake()}"`)
  // Negative control: one word changed in the file is seen by the same look.
  const changed = documentLines(tampered(file, 'word/document.xml', 'nghẹt hoài', 'đã thông')).join('\n')
  expect(changed).not.toContain(named.text)
})
