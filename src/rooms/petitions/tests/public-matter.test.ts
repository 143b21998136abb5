import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { keepPhotos } from '../../../civic/attachments/kept-photos.ts'
import { drawPhoto } from '../../../demo/draw-photo.ts'
import { petitionDeeds as d } from '../deeds.ts'

const own = {
  points: ['Đường ấp 3 ngập, ông Tư Rạch lấp cống nhà tui.'],
  hamlet: 'ấp Bà Nghĩa',
  spot: 'sau lò bánh mì',
  name: 'Nguyễn Thị Sáu Ngập',
  phone: '0900 000 417',
}
const secrets = ['Tư Rạch', 'Bà Nghĩa', 'lò bánh mì', 'Sáu Ngập', '0900 000 417', '0900000417', 'Mưa xuống vẫn ngập']
const redacted = {
  title: 'Đường ấp 3 ngập',
  question: 'Đường ấp 3 ngập vì cống bị lấp, đề nghị khơi lại.',
  answer: 'Đã khơi lại cống ngày 7/9.',
}

let house: Staffed
let work: ReturnType<typeof officeWork>
let reader: Caller
let matter: string
let code: string
const page = async (path = `/viec/${code}`) => (await reader.get(path)).text
/** A page as it is read: without what is only markup. */
const read = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  work = officeWork(house)
  reader = openCaller(house.app)
  const key = randomUUID()
  await keepPhotos(house.house.ground, key, [await drawPhoto('road'), await drawPhoto('face')])
  matter = await house.file({ place: 'xa-can-duoc', topic: 'roads', ...own }, key)
  code = await work.codeOf(matter)
})
afterAll(() => house.stop())

const photos = async () =>
  house.database.app
    .selectFrom('civic.attachment')
    .selectAll()
    .where('matter_id', '=', matter)
    .orderBy('position')
    .execute()

describe('before it is public', () => {
  test('it is as if it never was', async () => {
    const [mine, none] = [await reader.get(`/viec/${code}`), await reader.get('/viec/PA-0000-000')]
    expect(mine.status).toBe(404)
    expect(mine.text.replaceAll(code, 'PA-0000-000')).toBe(none.text)
  })

  test('what is no code at all is not found either', async () => {
    for (const typed of ['%00', 'PA', "PA-1'--", 'PA-7K2M-9QX%0A']) {
      expect((await reader.get(`/viec/${typed}`)).status).toBe(404)
    }
  })
})

describe('a flooded road becomes public', () => {
  beforeAll(async () => {
    await work.accept(matter)
    const [road] = await photos()
    await house.onDay('2026-08-18')
    const to = 'xa-can-duoc/ubnd/one-stop-director'
    const ground = { ground: 'other-office', reason: 'Cống này do bên ấy giữ.' }
    await house.do(await work.as('economy-head'), d.forwardPetition, { petition: matter, to, ...ground })
    await house.onDay('2026-08-19')
    await house.do(await work.as('economy-head'), d.askForMore, { petition: matter, text: 'Cống nằm ở đoạn nào?' })
    await house.onDay('2026-08-21')
    const sender = { kind: 'sender', matterId: matter, power: 'verdict' } as const
    await house.do(sender, d.giveMore, { petition: matter, text: 'Đoạn nhà ông Tư Rạch.' })
    await house.onDay('2026-09-08')
    await work.answer(matter)
    await work.publish(matter, { ...redacted, photos: road === undefined ? [] : [road.id] })
  })

  test('anybody reads the redacted words, by the code in any spelling', async () => {
    for (const path of [`/viec/${code}`, `/viec/${code.toLowerCase()}`]) {
      const text = await page(path)
      for (const word of Object.values(redacted)) expect(text).toContain(word)
      expect(text).toContain('Văn bản số 77/vice-chairperson.')
    }
  })

  test('the due day is explained: two days paused, a Saturday made up, three days off', async () => {
    const text = read(await page())
    expect(text).toContain('Hạn trả lời: thứ Sáu 11/09/2026')
    expect(text).toContain('Đã trả lời vào ngày thứ 12 trong 15 ngày: đúng hạn.')
    expect(text).toContain('thứ Sáu 21/08/2026: tạm dừng tính hạn')
    expect(text).toContain('thứ Bảy 22/08/2026: ngày làm việc thứ 3, đi làm bù')
  })

  test('the story is told in order, with posts and no words of the thread', async () => {
    const text = read(await page())
    const told = [
      'Người gửi hỏi, gửi trên mạng, 17/08/2026',
      'Trưởng phòng Kinh tế xã Cần Đước chuyển cho Giám đốc Trung tâm Phục vụ hành chính công xã Cần Đước',
      'Đơn vị khác phụ trách việc này.',
      'Cơ quan đề nghị người gửi bổ sung, tạm dừng tính hạn 19/08/2026',
      'Người gửi đã bổ sung, tính hạn tiếp 21/08/2026',
      'Phó Chủ tịch UBND xã Cần Đước trả lời, 08/09/2026',
    ]
    expect(told.map((line) => text.indexOf(line)).every((at, n, all) => at > (all[n - 1] ?? 0))).toBe(true)
    expect(text).not.toContain('Cống nằm ở đoạn nào')
    expect(text).not.toContain('do bên ấy giữ')
  })

  test('the people’s word stands above the answer, and says that it is awaited', async () => {
    const text = read(await page())
    expect(text).toContain('Đã trả lời, người gửi chưa nói')
    expect(text.indexOf('Chỉ người gửi ghi được')).toBeLessThan(text.indexOf(redacted.answer))
  })

  test('of two photos the one that was looked at is shown, small and whole', async () => {
    const [road, face] = await photos()
    expect(await page()).toContain(`src="/anh/${road?.file_id}"`)
    for (const size of ['', '/nho']) {
      const shown = await reader.get(`/anh/${road?.file_id}${size}`)
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
      expect((await reader.get(`/anh/${face?.file_id}${size}`)).status).toBe(404)
    }
    expect(await page()).not.toContain(face?.file_id)
  })

  test('neither the own words, nor place in the hamlet, nor name and number stand on any public page', async () => {
    const pages = [`/viec/${code}`, '/viec', '/viec?q=ngap', '/', '/noi/xa-can-duoc', '/noi/tinh-tay-ninh', '/nhat-ky']
    for (const path of pages) {
      const text = await page(path)
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    }
    for (const word of ['tu rach', 'ba nghia', 'banh mi', 'sau ngap', '0900000417']) {
      expect(await page(`/viec?q=${encodeURIComponent(word)}`)).not.toContain(code)
    }
  })

  test('control: the office reads what the sender wrote, and where', async () => {
    const clerk = await house.as('xa-can-duoc/ubnd/one-stop-clerk')
    const { text } = await clerk.get(`/viec/${matter}`)
    for (const word of ['Tư Rạch', 'Bà Nghĩa', 'lò bánh mì']) expect(text).toContain(word)
  })
})

describe('the sender says it is not settled', () => {
  beforeAll(async () => {
    await house.onDay('2026-09-10')
    const sender = { kind: 'sender', matterId: matter, power: 'verdict' } as const
    await house.do(sender, d.sayNotSettled, { petition: matter, reason: 'Mưa xuống vẫn ngập, hỏi ông Tư Rạch thì rõ.' })
  })

  test('the page names the superior, the new day and the verdict, not the reason', async () => {
    const text = read(await page())
    expect(text).toContain('Người phải trả lời bây giờ Chủ tịch UBND xã Cần Đước')
    expect(text).toContain('Hạn xem xét lại thứ Năm 24/09/2026, còn 10 ngày làm việc')
    expect(text).toContain('Cấp trên đang xem xét lại')
    expect(text).toContain('Người gửi nói: chưa xong thứ Năm 10/09/2026')
    expect(text).toContain('Nội dung lần này chưa được công khai.')
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('a day too late it says so', async () => {
    await house.onDay('2026-09-25')
    expect(read(await page())).toContain('Quá hạn trả lời Đường ấp 3 ngập')
  })

  test('an answer kept back says that it is, and why, without its number', async () => {
    await work.answer(matter, {}, 'chairperson')
    await work.withhold(matter, 'third-party')
    const text = read(await page())
    expect(text).toContain('Nội dung lần này không công khai: có thể lộ chuyện của người khác.')
    expect(text).not.toContain('77/chairperson')
    expect(text).toContain(redacted.answer)
  })

  test('the whole of it stands in English too', async () => {
    const text = read((await reader.get(`/viec/${code}`, { cookie: 'lang=en' })).text)
    expect(text).toContain('The words of this round are not public: it might expose somebody else.')
  })

  test('recognised as an accusation after all, it is gone from every page', async () => {
    expect(await page('/viec')).toContain(code)
    await house.do(await work.as('chairperson'), d.handOverPetition, { petition: matter })
    expect((await reader.get(`/viec/${code}`)).status).toBe(404)
    for (const path of ['/viec', '/viec?q=ngap', '/', '/noi/xa-can-duoc', '/nhat-ky']) {
      expect(await page(path)).not.toContain(code)
    }
  })
})
