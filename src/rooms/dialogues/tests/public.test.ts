import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { type Actor, visitor } from '../../../civic/actor/actor.ts'
import { groupedCode } from '../../../civic/actor/return-code.ts'
import { holderOf } from '../../../demo/holders.ts'
import { civicToday } from '../../../platform/clock.ts'
import { dialogueDeeds as deeds } from '../deeds.ts'
import { codeOf } from '../return-code.ts'

const ubnd = 'xa-can-duoc/ubnd'
const asked = 'Đất nhà tôi đo thiếu hai mươi thước, ai đo lại?'
const others = 'Sao chưa kéo điện vào xóm Cây Trôm?'

let house: Staffed
let farmer: Caller
let journalist: Caller
let meeting: string
let code: string
const key = randomUUID()

const by = async (role: string): Promise<Actor> =>
  holderOf(house.house.ground, `${ubnd}/${role}`, await civicToday(house.database.app))
const clerk = () => by('one-stop-clerk')
const call = async (told: object = {}) => {
  const told0 = { kind: 'dialogue', convenor: `${ubnd}/chairperson`, subject: 'Đo đạc đất; giải phóng mặt bằng' }
  const when = { venue: 'Nhà văn hóa ấp 1', heldOn: '2026-03-12', startsAt: '08:00' }
  return (await house.do(await clerk(), deeds.callMeeting, { ...told0, ...when, ...told })).meeting
}
const publicCode = async (matter: string): Promise<string> => {
  const { rows } = await house.database.owner.query('select public_code from civic.matter where id = $1', [matter])
  return rows[0].public_code
}
const read = async (path: string): Promise<string> => (await journalist.get(path)).text
/** Every page everybody may read of this room. */
const everywhere = async (): Promise<string> => {
  const paths = ['/lich', '/lich.ics', '/lich.rss', `/hop/${code}`, '/hua', '/noi/xa-can-duoc', '/']
  return (await Promise.all(paths.map(read))).join('\n')
}

beforeAll(async () => {
  house = await openStaffed('2026-03-02')
  farmer = openCaller(house.app, randomUUID())
  journalist = openCaller(house.app, randomUUID())
  meeting = await call()
  code = await publicCode(meeting)
})
afterAll(() => house.stop())

describe('a meeting is called', () => {
  test('everybody reads when, where and that people were told in time', async () => {
    expect(await read('/lich?noi=xa-can-duoc')).toContain(`href="/hop/${code}"`)
    const page = await read(`/hop/${code}`)
    expect(page).toContain('08:00 thứ Năm 12/03/2026')
    expect(page).toContain('8 ngày làm việc, đủ thời gian')
    expect(page).toContain(`href="/hop/${code}/hoi"`)
  })

  test('another place and another kind do not show it', async () => {
    for (const query of ['noi=xa-rach-kien', 'loai=voters', 'noi=xa-can-duoc&loai=reception'])
      expect(await read(`/lich?${query}`)).not.toContain(`/hop/${code}`)
    expect(await read('/lich?noi=tinh-tay-ninh&loai=dialogue')).toContain(`/hop/${code}`)
  })

  test('a telephone takes it as a calendar: in UTC, escaped, folded', async () => {
    const { text, headers } = await journalist.get('/lich.ics?noi=xa-can-duoc')
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toContain('\r\nDTSTART:20260312T010000Z\r\n')
    expect(text.replaceAll('\r\n ', '')).toContain('Đo đạc đất\\; giải phóng mặt bằng')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect((await journalist.get('/lich.ics?noi=xa-rach-kien')).text).not.toContain('BEGIN:VEVENT')
  })

  test('a newsreader takes it as news, with the signs of XML made harmless', async () => {
    const late = await call({ subject: 'Thu <chi> & quỹ ấp', heldOn: '2026-03-20' })
    const { text } = await journalist.get('/lich.rss')
    expect(text).toContain('Thu &lt;chi&gt; &amp; quỹ ấp')
    expect(text).toContain('<pubDate>Sun, 01 Mar 2026 17:00:00 GMT</pubDate>')
    const reason = 'Trùng buổi họp khác'
    await expect(
      house.do(await clerk(), deeds.cancelMeeting, { meeting: late, reason: 'Gọi 0909123456 để hỏi' }),
    ).rejects.toMatchObject({ code: 'personal-data-found' })
    await house.do(await clerk(), deeds.cancelMeeting, { meeting: late, reason })
    const page = await read(`/hop/${await publicCode(late)}`)
    for (const said of ['Hủy buổi 08:00 thứ Sáu 20/03/2026', reason]) expect(page).toContain(said)
    expect(await read('/lich.ics')).toContain('STATUS:CANCELLED')
    const gone = await journalist.get(`/hop/${await publicCode(late)}/giay-moi`)
    expect(gone.status).toBe(404)
  })

  test('its head of hamlet prints a sheet, and has the words for loudspeaker and Zalo', async () => {
    const sheet = await read(`/hop/${code}/giay-moi`)
    expect(sheet).toContain('Cần Đước, ngày 02 tháng 03 năm 2026')
    expect(sheet).toMatch(/<svg class="qr"/)
    expect(sheet).toContain('kính mời bà con dự buổi đối thoại với Nhân dân, lúc 08:00 thứ Năm 12/03/2026')
    expect(sheet).toContain(`Gửi câu hỏi trước: ${house.house.publicUrl}/hop/${code}/hoi`)
  })

  test('moved, its page says from when, and why; a reception day does not push a meeting down', async () => {
    const other = await call({ heldOn: '2026-03-24', subject: 'Bàn chuyện nước sạch' })
    const to = { heldOn: '2026-03-26', startsAt: '14:00', venue: 'Trường Tiểu học', reason: 'Hội trường đang sửa' }
    await house.do(await clerk(), deeds.moveMeeting, { meeting: other, ...to })
    const page = await read(`/hop/${await publicCode(other)}`)
    for (const said of ['Dời từ 08:00 thứ Ba 24/03/2026', 'Hội trường đang sửa', '14:00 thứ Năm 26/03/2026'])
      expect(page).toContain(said)
    const days = ['2026-03-05', '2026-03-19', '2026-04-02']
    for (const heldOn of days) await call({ kind: 'reception', subject: 'Tiếp công dân', heldOn })
    const list = await read('/lich?noi=xa-can-duoc')
    expect(list.indexOf('Bàn chuyện nước sạch')).toBeLessThan(list.indexOf('Tiếp công dân, 08:00 thứ Năm 05/03/2026'))
    expect(list).toContain('sau đó: 19/03/2026, 02/04/2026')
  })

  test('a code that is none is not found', async () => {
    expect((await journalist.get('/hop/BH-0000-000')).status).toBe(404)
    expect((await journalist.get('/hua/VH-0000-000')).status).toBe(404)
  })
})

describe('a farmer asks ahead', () => {
  const fields = { text: asked, topic: 'land', hamlet: 'ấp 1 Phước Tuy', name: 'Nguyễn Văn Tám', phone: '0909123456' }
  const send = (more: object = {}, browser = farmer) =>
    browser.post(`/hop/${code}/hoi/cau-hoi`, { _key: key, meeting, ...fields, ...more })

  test('what is missing is said at its field, and nothing typed is lost', async () => {
    const { status, text } = await send({ text: '', _key: randomUUID() })
    expect(status).toBe(422)
    expect(text).toContain('href="#cau-hoi-text"')
    expect(text).toContain('value="Nguyễn Văn Tám"')
  })

  test('an accusation is asked about first, and turned away', async () => {
    const accusing = { text: 'Tôi tố cáo ông Năm cán bộ địa chính nhận hối lộ.', _key: randomUUID() }
    expect((await send(accusing)).text).toContain('Đây có phải là tố cáo một người không?')
    expect((await send({ ...accusing, accusation: 'yes' })).text).toContain('Chưa có gì được lưu lại')
  })

  test('gets a receipt with a code that is in no address, and follows the question', async () => {
    const { status, to } = await send()
    expect([status, to]).toEqual([303, '/hop/phieu'])
    const { text } = await farmer.get('/hop/phieu')
    expect(text).toContain(groupedCode(codeOf(house.database.masterKey, key)))
    const mine = await farmer.get('/hop/cau-cua-toi')
    expect(mine.text).toContain(asked)
    expect(mine.text).toContain('Chờ trả lời')
    const stranger = await journalist.get('/hop/cau-cua-toi')
    expect([stranger.status, stranger.to]).toEqual([303, '/tra-cuu'])
  })

  test('sent twice with one key for two meetings, the code still opens the question it was given for', async () => {
    const other = await call({ heldOn: '2026-03-19' })
    await send({ meeting: other })
    expect((await farmer.get('/hop/cau-cua-toi')).text).toContain(asked)
    const { rows } = await house.database.owner.query('select 1 from dialogues.question where meeting_id = $1', [other])
    expect(rows).toEqual([])
  })

  test('sees nothing of what somebody else asked', async () => {
    await house.do(visitor, deeds.registerQuestion, { meeting, text: others, topic: 'utilities' })
    expect((await farmer.get('/hop/cau-cua-toi')).text).not.toContain(others)
  })

  test('no page of the open web has the words, the name or the number before the minutes are read out', async () => {
    const text = await everywhere()
    for (const secret of [asked, others, 'Nguyễn Văn Tám', '0909123456']) expect(text).not.toContain(secret)
    // The same look finds what is public: the check can fail.
    expect(text).toContain('Nhà văn hóa ấp 1')
    expect(text).toContain('Ý kiến 2')
  })
})

describe('the meeting is held', () => {
  let promise: string
  let reader: Caller

  beforeAll(async () => {
    const slip = randomUUID()
    const onPaper = { meeting, text: 'Cống trước chợ nghẹt hoài.', topic: 'utilities' }
    await house.do(await clerk(), deeds.registerQuestion, onPaper, slip)
    await house.onDay('2026-03-12')
    await house.do(await clerk(), deeds.holdMeeting, { meeting, presidedBy: `${ubnd}/chairperson`, attendance: 46 })
    const told = { meeting, post: `${ubnd}/economy-head`, due: '2026-04-10' }
    await house.do(await clerk(), deeds.promiseAtMeeting, { ...told, number: 1, line: 'Đo lại đất các hộ' })
    await house.do(await clerk(), deeds.promiseAtMeeting, { ...told, number: 3, line: 'Thông cống trước chợ' })
    const answer = { meeting, number: 2, by: `${ubnd}/economy-head`, answer: 'Quý hai kéo điện xong.' }
    await house.do(await clerk(), deeds.answerOnSpot, answer)
    const { rows } = await house.database.owner.query(
      'select matter_id from dialogues.promise where meeting_id = $1 order by number',
      [meeting],
    )
    promise = rows[0].matter_id
    reader = openCaller(house.app, randomUUID())
    await reader.post('/tra-cuu/xem', { code: codeOf(house.database.masterKey, slip) })
  })

  test('how many asked and what became of it stands there at once, their words not yet', async () => {
    const page = await read(`/hop/${code}`)
    expect(page).toContain('3 ý kiến: 1 trả lời tại chỗ, 2 hứa làm.')
    expect(page).toContain(`href="/hua/${await publicCode(promise)}"`)
    expect(page).not.toContain(others)
  })

  test('the minutes read out make words public, never a name; the farmer asks for a correction', async () => {
    await house.do(await clerk(), deeds.readOutMinutes, { meeting, remarks: 'Bà con dự đông đủ.' })
    const page = await read(`/hop/${code}`)
    for (const said of [asked, others, 'Quý hai kéo điện xong.', 'Bà con dự đông đủ.']) expect(page).toContain(said)
    expect(page).not.toContain('Tám')
    // What was looked for before and found nowhere, the same look finds now.
    expect(await everywhere()).toContain(asked)
    const sent = { meeting, number: '1', text: 'Ghi thiếu chữ vuông.' }
    expect((await farmer.post('/hop/cau-cua-toi/sua-bien-ban', sent)).to).toBe('/hop/cau-cua-toi')
    const after = await read(`/hop/${code}`)
    expect(after).toContain('về ý kiến 1')
    expect(after).not.toContain('Ghi thiếu chữ vuông.')
  })

  test('a moved day stands beside the first wherever it is named; before it the promise is moved, not late', async () => {
    await house.do(await by('chairperson'), deeds.movePromise, { promise, due: '2026-05-20', reason: 'Thiếu máy đo' })
    await house.onDay('2026-04-20')
    const moved = 'đã dời hẹn từ 10/04/2026 sang 20/05/2026'
    expect(await read('/hua?tinh-trang=da-doi')).toContain(moved)
    expect(await read('/hua?tinh-trang=tre-hen')).not.toContain(moved)
    expect(await read(`/hop/${code}`)).toContain(moved)
    const page = await read(`/hua/${await publicCode(promise)}`)
    for (const said of ['10/04/2026', '20/05/2026', 'Thiếu máy đo', 'Đã dời hẹn']) expect(page).toContain(said)
    expect(page).not.toContain('Đã trễ hẹn')
    expect(await read('/noi/xa-can-duoc')).toContain('1 việc đã trễ hẹn, 1 việc đã dời hẹn')
  })

  test('a code that an office printed reads, and cannot say whether a promise was kept', async () => {
    const { rows } = await house.database.owner.query(
      'select matter_id from dialogues.promise where meeting_id = $1 and number = 3',
      [meeting],
    )
    const theirs = rows[0].matter_id
    const head = await by('economy-head')
    await house.do(head, deeds.reportPromiseKept, { promise: theirs, report: 'Đã thông cống.' })
    const { text } = await reader.get('/hop/cau-cua-toi')
    expect(text).toContain('Mã này chỉ để xem')
    expect(text).not.toContain('/hop/cau-cua-toi/dung')
    const said = await reader.post('/hop/cau-cua-toi/dung', { promise: theirs })
    const forOther = await farmer.post('/hop/cau-cua-toi/dung', { promise: theirs })
    expect([said.status, forOther.status]).toEqual([403, 403])
    const verdicts = await house.database.owner.query('select 1 from civic.verdict where matter_id = $1', [theirs])
    expect(verdicts.rows).toEqual([])
  })

  test('the farmer says of the promise that it is not so: everybody reads that, nobody the reason', async () => {
    await house.do(await by('economy-head'), deeds.reportPromiseKept, { promise, report: 'Đã đo lại.' })
    expect((await farmer.get('/hop/cau-cua-toi')).text).toContain('Có đúng vậy không?')
    const empty = await farmer.post('/hop/cau-cua-toi/chua-dung', { promise, reason: '' })
    expect([empty.status, empty.text.includes('href="#chua-dung-reason"')]).toEqual([422, true])
    const reason = 'Mới đo được hai hộ đầu xóm.'
    expect((await farmer.post('/hop/cau-cua-toi/chua-dung', { promise, reason })).status).toBe(303)
    const page = await read(`/hua/${await publicCode(promise)}`)
    expect(page).toContain('Bà con nói: chưa làm đúng như hứa.')
    // What people say hides nothing of what the days say.
    expect(page).toContain('Báo xong, trễ hẹn')
    expect(page + (await everywhere())).not.toContain(reason)
    expect(await read('/hua?tinh-trang=dan-noi-chua')).toContain('Đo lại đất các hộ')
    expect(await read('/hua?tinh-trang=xong-tre')).not.toContain('Đo lại đất các hộ')
  })

  test('a question that became a petition says so, and where it stands', async () => {
    await house.do(await clerk(), deeds.referQuestion, { meeting, number: 2 })
    const page = await read(`/hop/${code}`)
    expect(page).toContain('Chuyển thành phản ánh, kiến nghị')
    expect(page).toContain('Đang giải quyết')
  })

  test('who asked goes on to the petition without typing the code again, and to no other', async () => {
    await house.do(await clerk(), deeds.referQuestion, { meeting, number: 1 })
    expect((await farmer.get('/hop/cau-cua-toi')).text).toContain('Xem phản ánh của tôi')
    const go = (number: string, browser = farmer) => browser.post('/hop/cau-cua-toi/phan-anh', { meeting, number })
    expect([(await go('2')).status, (await go('1', journalist)).status]).toEqual([403, 403])
    expect((await go('1')).to).toBe('/theo-doi')
    expect((await farmer.get('/theo-doi')).text).toContain(asked)
  })
})

describe('what a place owes', () => {
  test('stands on its page with the rule, and says when nobody checked that rule', async () => {
    const page = await read('/noi/xa-can-duoc')
    expect(page).toContain('Tiếp dân, đối thoại theo quy định')
    expect(page).toContain('Luật Tiếp công dân 42/2013/QH13')
    expect(page).toContain('chưa đối chiếu bản gốc')
    expect(await read('/noi/xa-rach-kien')).not.toContain('Tiếp dân, đối thoại theo quy định')
  })
})
