import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { asFile, rowsOfExport } from '../../../../tests/support/imported.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { readTable } from '../../../civic/exchange/reading/read-table.ts'
import { runImport } from '../importing/run-import.ts'

let house: Staffed
let clerk: Caller
beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  clerk = await house.as('xa-can-duoc/ubnd/one-stop-clerk')
})
afterAll(() => house.stop())

const ask = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
  (await house.database.owner.query(text, values)).rows

/** Sends the form as a browser does that has a file chosen. */
const upload = async (file: Uint8Array, fields: Record<string, string>, by = clerk) => {
  const body = new FormData()
  body.append('_key', crypto.randomUUID())
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([Buffer.from(file)]), 'bang.csv')
  const cookie = [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) }
  const answer = await house.app.request('/nhap/tu-tep/mo', { method: 'POST', body, headers })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}

describe('a tired clerk brings a file', () => {
  let page: string

  test('what is wrong with it is said at the file, in the clerk’s language', async () => {
    const { status, text } = await upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'), { source: '1022|' })
    expect(status).toBe(422)
    expect(text).toContain('Lưu thành')
    expect(text).toContain('href="#mo-file"')
  })

  test('a file that was read need not be chosen again when something else is missing', async () => {
    const { status, text } = await upload(asFile(rowsOfExport(3)), { source: 'hamlet|' })
    expect(status).toBe(422)
    expect(text).toContain('Xin ghi tên nguồn')
    expect(text).toContain('Đã đọc tệp: 3 dòng')
  })

  test('columns and words are proposed, then remembered', async () => {
    const { to } = await upload(asFile(rowsOfExport(60)), { source: '1022|' })
    expect(to).toMatch(/^\/nhap\/tu-tep\/[\w-]{36}\/cot$/)
    page = to.slice(0, -'/cot'.length)
    const columns = await clerk.get(to)
    expect(columns.text).toMatch(/<option value="Ngày nhận" selected=""/)
    expect(columns.text).not.toContain('Người gửi 1')
    const names = { received: 'Ngày nhận', content: 'Nội dung', code: 'Mã phản ánh', topic: 'Lĩnh vực', hamlet: 'Ấp' }
    const matched = await clerk.post(`${page}/cot/ghep`, { ...names, name: 'Người gửi', phone: 'Điện thoại' })
    expect(matched.to).toBe(`${page}/chu`)
    const words = await clerk.get(matched.to ?? '')
    expect(words.text).toMatch(/Giao thông<\/span> \(20 dòng\)/)
    expect(words.text).toContain('<option value="xa-can-duoc" selected="">')
    const sent = {
      topicWord: ['Giao thông', 'Điện'],
      topics: ['roads', 'utilities'],
      topic: 'other',
      place: 'xa-can-duoc',
    }
    expect((await clerk.post(`${page}/chu/ghep`, sent)).to).toBe(page)
    const preview = await clerk.get(page)
    expect(preview.text).toContain('60 dòng nhập được')
    expect(preview.text).toContain('có tên, có số điện thoại')
    for (const personal of ['Người gửi 1', '0910000001']) expect(preview.text).not.toContain(personal)
    expect((await upload(asFile(rowsOfExport(60)), { source: '1022|' })).to).toMatch(/^\/nhap\/tu-tep\/[\w-]{36}$/)
  })

  test('a row number nobody can read keeps what was typed', async () => {
    const { status, text } = await clerk.post(`${page}/nhap`, { which: 'some', rows: 'hai, ba' })
    expect(status).toBe(422)
    expect(text).toContain('Xin ghi số dòng như')
    expect(text).toContain('hai, ba')
  })

  test('while it runs the page asks for itself again; at the end it tells what became of it', async () => {
    expect((await clerk.post(`${page}/nhap`, { which: 'all' })).to).toBe(page)
    const running = await clerk.get(page)
    expect(running.headers.get('refresh')).toBe('3')
    expect(running.text).toMatch(/<progress value="0" max="60">/)
    await runImport(house.house.ground, page.split('/').at(-1) ?? '')
    const ended = await clerk.get(page)
    expect(ended.headers.get('refresh')).toBeNull()
    expect(ended.text).toContain('Đã nhập 60 việc')
  })

  test('errors by row are taken away as a table that Excel opens, without a word of the rows', async () => {
    const rows = rowsOfExport(2, 700).map((row) => row.with(1, 'hôm qua'))
    const { to } = await upload(asFile(rows), { source: '1022|' })
    const { text, headers } = await clerk.get(`${to}/loi.csv`)
    expect(headers.get('content-type')).toContain('text/csv')
    expect(text).toContain('2,1022-700,Ngày nhận,không phải là ngày')
    expect(text).not.toContain('Đường ấp')
  })

  test('nobody else sees it, and a visitor’s file is not even read', async () => {
    const neighbour = await house.as('xa-rach-kien/ubnd/one-stop-clerk')
    const chairperson = await house.as('xa-can-duoc/ubnd/chairperson')
    for (const other of [neighbour, chairperson]) {
      expect((await other.get(page)).status).toBe(403)
      expect((await other.get(`${page}/loi.csv`)).status).toBe(403)
    }
    const before = (await ask<{ n: number }>('select count(*)::int as n from civic.upload'))[0]?.n
    expect((await upload(asFile(rowsOfExport(2)), { source: '1022|' }, openCaller(house.app))).status).toBe(403)
    expect((await ask<{ n: number }>('select count(*)::int as n from civic.upload'))[0]?.n).toBe(before)
  })
})

describe('the list is taken away in the same columns', () => {
  const readings = async () => (await ask<{ n: number }>('select count(*)::int as n from people.reading'))[0]?.n
  const takeAway = async (by: Caller, path: string) => {
    const { text, status } = await by.get(path)
    return { status, text }
  }

  test('as CSV and Excel, without a name', async () => {
    const { text } = await takeAway(clerk, '/xuat/viec.csv?tinh-trang=open')
    const { columns, rows } = await readTable(Buffer.from(text))
    expect(columns).toContain('Mã ở hệ thống kia')
    expect(columns).not.toContain('Tên người gửi')
    expect(rows).toHaveLength(60)
    expect(text).not.toContain('Người gửi 1')
    expect(await readings()).toBe(0)
    expect((await takeAway(clerk, '/xuat/viec.xlsx')).status).toBe(200)
  })

  test('names only after it was said what for; each is recorded where its sender sees it', async () => {
    expect((await takeAway(clerk, '/xuat/viec.csv?ten=1')).status).toBe(403)
    expect((await clerk.post('/xuat/ten', { purpose: 'call' })).status).toBe(303)
    const { text } = await takeAway(clerk, '/xuat/viec.csv?ten=1')
    expect(text).toContain('Người gửi 1')
    expect(await readings()).toBe(60)
    const facts = await ask(`select data from civic.fact where kind = 'petition.senders-exported'`)
    expect(facts).toEqual([{ data: { purpose: 'call', petitions: 60 } }])
    const chairperson = await house.as('xa-can-duoc/ubnd/chairperson')
    expect((await takeAway(chairperson, '/xuat/viec.csv?ten=1')).status).toBe(403)
  })

  test('another office’s list is its own', async () => {
    const neighbour = await house.as('xa-rach-kien/ubnd/one-stop-clerk')
    const { text } = await takeAway(neighbour, '/xuat/viec.csv')
    expect((text.match(/\r\n/g) ?? []).length).toBe(1)
  })

  test('a sentence that looks like a formula is none in the file', async () => {
    await house.file({ place: 'xa-can-duoc', topic: 'roads', points: ['=HYPERLINK("http://x") là lời của tôi.'] })
    const { text } = await takeAway(clerk, '/xuat/viec.csv')
    expect(text).toContain("'=HYPERLINK(")
    expect(text).not.toMatch(/(^|,|")=HYPERLINK/m)
  })
})

describe('an answer goes back to the system it came from', () => {
  test('ready to paste, and ticked once it was', async () => {
    const [found] = await ask<{ id: string }>(
      `select matter_id as id from petitions.petition where other_code = '1022-1'`,
    )
    const petition = found?.id ?? ''
    const work = officeWork(house)
    await work.accept(petition)
    expect((await clerk.get(`/viec/${petition}`)).text).not.toContain('Trả lời để dán')
    await work.answer(petition)
    const { text } = await clerk.get(`/viec/${petition}`)
    const box = text.match(/<textarea[^>]*readonly[^>]*>([^<]*)</)?.[1] ?? ''
    expect(box).toContain('Mã ở hệ thống kia: 1022-1')
    expect(box).toContain('Đã làm xong như lời hẹn.')
    expect(box).toContain('Kết quả: Đã làm xong')
    expect((await clerk.get('/ban')).text).toContain('Đã trả lời, chưa dán sang hệ thống khác: 1')
    expect((await clerk.post(`/viec/${petition}/da-dan`, {})).status).toBe(303)
    expect((await clerk.get('/ban')).text).not.toContain('chưa dán sang hệ thống')
    expect((await clerk.get(`/viec/${petition}`)).text).toContain('Đã dán sang hệ thống kia ngày')
    expect(await ask(`select data from civic.fact where kind = 'petition.pasted'`)).toEqual([{ data: { round: 0 } }])
    expect((await clerk.post(`/viec/${petition}/da-dan`, {})).status).toBe(422)
  })
})
