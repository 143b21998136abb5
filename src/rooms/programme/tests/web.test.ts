import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { posts } from './commune.ts'

let office: Staffed
const as = {} as Record<
  'chair' | 'vice' | 'economy' | 'specialist' | 'clerk' | 'secretary' | 'building' | 'front',
  Caller
>
const names = ['chair', 'vice', 'economy', 'specialist', 'clerk', 'secretary', 'building', 'front'] as const
let visitor: Caller

beforeAll(async () => {
  office = await openStaffed('2026-08-17')
  for (const name of names) as[name] = await office.as(posts[name])
  visitor = openCaller(office.app)
})
afterAll(() => office.stop())

const ditch = {
  line: 'Khơi thông mương tiêu dọc đường ấp 3',
  measure: '600 m mương thông',
  taker: posts.economy,
  due: '2026-08-28',
  hamlets: 'ấp 3 Tân Ân',
  others: '',
  note: 'Làm trước mùa mưa.',
}
const give = async (fields: object = {}, giver: Caller = as.chair, query = ''): Promise<string> => {
  const { to, text } = await giver.post(`/nhiem-vu/moi/giao${query}`, { ...ditch, ...fields })
  expect(to, text.match(/class="errors[\s\S]*?<\/ul>/)?.[0]).toMatch(/^\/nhiem-vu\/[0-9a-f-]{36}$/)
  return to ?? ''
}

describe('a ditch, from the chairperson’s phone to the public page', () => {
  let page: string

  test('nothing typed is lost when a day has passed, and the sentence links to its field', async () => {
    const again = await as.chair.post('/nhiem-vu/moi/giao', { ...ditch, due: '2026-08-01' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Hạn không thể ở trước hôm nay.')
    expect(again.text).toContain('href="#giao-due"')
    for (const typed of [ditch.line, ditch.measure, ditch.note, '2026-08-01']) expect(again.text).toContain(typed)
    expect(again.text).toMatch(/value="ấp 3 Tân Ân" checked/)
  })

  test('is given, and stands on the taker’s desk with its day; not on the desk of another division', async () => {
    page = await give()
    expect((await as.economy.get('/ban')).text).toContain(ditch.line)
    expect((await as.specialist.get('/nhiem-vu')).text).toContain(ditch.line)
    expect((await as.clerk.get('/ban')).text).not.toContain(ditch.line)
  })

  test('a visitor is led to sign in, a neighbour is turned away, and the public page says nothing', async () => {
    expect((await visitor.get(page)).to).toMatch(/^\/vao/)
    const neighbour = await office.as(posts.otherChair)
    expect((await neighbour.get(page)).status).toBe(403)
    expect((await neighbour.get('/nhiem-vu?xem=theo-ap')).text).not.toContain(ditch.line)
    const publicPage = await visitor.get('/nhiem-vu/noi/xa-can-duoc')
    expect(publicPage.status).toBe(200)
    expect(publicPage.text).not.toContain(ditch.line)
  })

  test('the specialist reports how far it is; the giver is offered nothing to accept yet', async () => {
    await as.specialist.post(`${page}/tien-do`, { percent: '40', text: 'Xong ấp 3.' })
    const { text } = await as.chair.get(page)
    expect(text).toContain('40%')
    expect(text).not.toContain(`${page}/nhan"`)
    expect((await as.specialist.post(`${page}/tien-do`, { percent: '140', text: 'Quá tay.' })).status).toBe(422)
  })

  test('reported done, it waits on the giver’s desk; the taker is offered no acceptance and forces none', async () => {
    await as.economy.post(`${page}/xong`, { text: 'Đã khơi đủ 620 m.' })
    expect((await as.chair.get('/ban')).text).toContain('Nhiệm vụ chờ nhận kết quả: 1')
    expect((await as.economy.get(page)).text).not.toContain(`${page}/nhan"`)
    expect((await as.economy.post(`${page}/nhan`, { note: '' })).status).toBe(403)
    expect((await as.front.post(`${page}/nhan`, { note: '' })).status).toBe(403)
    expect((await visitor.post(`${page}/nhan`, { note: '' })).status).toBe(403)
  })

  test('returned, then reported again and accepted; the taker reads the news once', async () => {
    const returned = { reason: 'Còn đoạn cuối chưa thông.', due: '2026-09-04' }
    expect((await as.chair.post(`${page}/tra`, { ...returned, due: '' })).status).toBe(422)
    await as.chair.post(`${page}/tra`, returned)
    expect((await as.economy.get(page)).text).toContain('Còn đoạn cuối chưa thông.')
    await as.economy.post(`${page}/xong`, { text: 'Đoạn cuối đã thông.' })
    await as.chair.post(`${page}/nhan`, { note: '' })
    const desk = (await as.economy.get('/ban')).text
    expect(desk).toContain('Kết quả đã được nhận')
    const notice = desk.match(/name="notice" value="([0-9a-f-]{36})"/)?.[1] ?? ''
    await as.economy.post('/nhiem-vu/da-xem', { notice })
    expect((await as.economy.get('/ban')).text).not.toContain('Kết quả đã được nhận')
  })

  test('once published everybody reads what, who, where and until when, and never an officer’s name', async () => {
    await as.chair.post(`${page}/cong-khai`, {})
    const { text } = await visitor.get('/nhiem-vu/noi/xa-can-duoc')
    for (const shown of [ditch.line, ditch.measure, 'ấp 3 Tân Ân', 'Trưởng phòng Kinh tế', 'Xong, đúng hạn'])
      expect(text).toContain(shown)
    expect(text).not.toContain(ditch.note)
    const { rows } = await office.database.owner.query('select name from civic.officer')
    for (const { name } of rows) expect(text).not.toContain(name)
    await as.chair.post(`${page}/thoi-cong-khai`, { reason: 'Ghi nhầm ấp.' })
    expect((await visitor.get('/nhiem-vu/noi/xa-can-duoc')).text).not.toContain(ditch.line)
  })

  test('in English, too', async () => {
    const english = await office.as(posts.chair)
    await english.get('/ngon-ngu/en?ve=/')
    expect((await english.get(page)).text).toContain('Done on time')
  })
})

describe('a petition becomes a task, and the task leads back', () => {
  test('by its code; its words stay in their own room', async () => {
    const petition = await office.file({ place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp 3 ngập cả tuần.'] })
    const form = (await as.chair.get(`/nhiem-vu/moi?tu=${petition}`)).text
    expect(form).toMatch(/Từ: Phản ánh, kiến nghị PA-/)
    expect(form).not.toContain('ngập cả tuần')
    const page = await give({ from: petition }, as.chair, `?tu=${petition}`)
    expect((await as.economy.get(page)).text).toContain(`href="/viec/${petition}"`)
  })

  test('an address that names nothing gives an ordinary form', async () => {
    const form = await as.chair.get('/nhiem-vu/moi?tu=00000000-0000-4000-8000-000000000000')
    expect(form.status).toBe(200)
    expect(form.text).not.toContain('Từ: ')
  })
})

describe('what is hot, on the secretary’s page', () => {
  const say = (hamlet: string, n: number) =>
    Promise.all(
      Array.from({ length: n }, (_, at) =>
        office.file({
          place: 'xa-can-duoc',
          topic: 'environment',
          points: [`Rác đổ đầy bờ kênh, lần ${at}.`],
          hamlet,
          name: 'Bà Sáu Xôi',
        }),
      ),
    )

  test('six people of one hamlet are hot, however it is spelt; matters are counted and nobody is named', async () => {
    await say('khu phố 8', 4)
    await say('Khu pho 8', 2)
    await say('khu phố 1', 5)
    const { text } = await as.secretary.get('/buc-xuc')
    const row = text.match(/<tr[^>]*>(?:(?!<\/tr>)[\s\S])*khu phố 8[\s\S]*?<\/tr>/)?.[0] ?? ''
    expect(row).toContain('Đang tăng')
    expect(row).toContain('Nhiều người nói')
    expect(row).toMatch(/class="num">6</)
    const whole = text.slice(text.indexOf('id="ca-noi"'))
    expect(whole).toMatch(/class="num">11</)
    expect(text).not.toContain('Bà Sáu Xôi')
    expect(text).not.toContain('bờ kênh')
  })

  test('the Front and the chairperson read it and mark nothing; a clerk does not read it', async () => {
    for (const reader of [as.front, as.chair]) {
      const { status, text } = await reader.get('/buc-xuc')
      expect(status).toBe(200)
      expect(text).not.toContain('/buc-xuc/moi')
      expect((await reader.get('/buc-xuc/moi')).status).toBe(403)
    }
    expect((await as.clerk.get('/buc-xuc')).status).toBe(403)
    expect((await visitor.get('/buc-xuc')).to).toMatch(/^\/vao/)
    expect((await as.secretary.get('/buc-xuc?noi=xa-rach-kien')).status).toBe(403)
  })

  test('marked with a reason, it leads to a task and to a dialogue about that hamlet', async () => {
    const form = (await as.building.get('/buc-xuc/moi?noi=xa-can-duoc&ap=khu%20ph%E1%BB%91%208&viec=environment')).text
    expect(form).toContain('value="khu phố 8"')
    const marking = {
      place: 'xa-can-duoc',
      hamlet: 'khu phố 8',
      topic: 'environment',
      reason: 'Sáu nhà nói trong một tuần.',
      proposal: 'Chọn điểm tập kết.',
      to: posts.chair,
    }
    const named = await as.building.post('/buc-xuc/moi/danh-dau', { ...marking, reason: 'Gọi 0912 345 678 mà hỏi.' })
    expect(named.status).toBe(422)
    expect(named.text).toContain('không nêu người')
    const { to } = await as.building.post('/buc-xuc/moi/danh-dau', marking)
    const { text } = await as.secretary.get(to ?? '')
    expect(text).toContain('Sáu nhà nói trong một tuần.')
    expect(text).toMatch(/\/lich\/moi\?noi=xa-can-duoc&amp;ap=khu\+ph%E1%BB%91\+8&amp;chu-de=/)
    const hot = to?.split('/').at(-1) ?? ''
    const page = await give({ taker: posts.chair, from: hot }, as.secretary, `?tu=${hot}`)
    expect((await as.chair.get(page)).text).toContain(`href="/buc-xuc/${hot}"`)
    expect((await as.secretary.get(to ?? '')).text).toContain(ditch.line)
    expect((await as.chair.get('/ban')).text).toContain('Rác, mùi, tiếng ồn: khu phố 8')
  })
})

describe('what is said in similar words', () => {
  const words = 'Lò sấy lúa xả khói đen ngay lớp học, các cháu ho suốt buổi.'
  let mark: string

  beforeAll(async () => {
    const petition = { place: 'xa-can-duoc', topic: 'environment', hamlet: 'khu phố 6' }
    await office.file({ ...petition, points: [words] })
    await office.file({ ...petition, points: ['Khói đen lò sấy lúa bay vô lớp học, các cháu ho suốt buổi sáng.'] })
    const why = { reason: 'Hai nhà nói, trường cũng nói.', proposal: 'Dời ống khói.', to: posts.economy }
    const marking = { place: 'xa-can-duoc', hamlet: 'khu phố 6', topic: 'environment', ...why }
    mark = (await as.building.post('/buc-xuc/moi/danh-dau', marking)).to ?? ''
  })
  const near = (text: string): string =>
    text.split('<section').find((part) => part.includes('id="gan-giong"') && part.includes('khu phố 6')) ?? ''

  test('is counted on the page of the place, and nothing of it is told there', async () => {
    const { text } = await as.chair.get('/buc-xuc')
    expect(near(text)).toContain('2 việc lời gần giống: 2 phản ánh')
    expect(text).not.toContain('lò sấy')
    expect((await as.chair.get('/buc-xuc?noi=xa-can-duoc')).text).not.toContain('Lò sấy')
  })

  test('on the page of the mark each leads to its matter, for the office it stands with', async () => {
    const text = near((await as.chair.get(mark)).text)
    const ways = [...text.matchAll(/href="(\/viec\/[0-9a-f-]{36})"/g)].map(([, way]) => way ?? '')
    expect(ways).toHaveLength(2)
    for (const way of ways) expect((await as.chair.get(way)).status).toBe(200)
  })

  test('the post to which the solution is proposed reads the mark, from the news on its desk; another of its unit does not', async () => {
    expect((await as.economy.get('/ban')).text).toContain(`href="${mark}"`)
    const { status, text } = await as.economy.get(mark)
    expect(status).toBe(200)
    expect(text).not.toContain('href="/buc-xuc?noi=')
    expect((await as.specialist.get(mark)).status).toBe(403)
  })

  test('the Party committee and the Front, who may not read them, get the count alone', async () => {
    for (const reader of [as.secretary, as.front]) {
      const { text } = await reader.get(mark)
      expect(text).toContain('Còn 2 việc chức danh này không mở được.')
      expect(text).not.toContain('khói đen')
    }
  })
})

describe('what is late by post', () => {
  test('over all rooms, with the reason beside the count; the asked post answers from its desk', async () => {
    await give({ due: '2026-08-20' })
    await office.onDay('2026-08-24')
    const { text } = await as.chair.get('/ky-cuong')
    expect(text).toContain('Trưởng phòng Kinh tế')
    const asking = `/ky-cuong/hoi?chuc-danh=${encodeURIComponent(posts.economy)}`
    expect((await as.chair.get(asking)).text).toMatch(/NV-/)
    const { to } = await as.chair.post(asking.replace('?', '/hoi?'), { post: posts.economy, question: 'Vì sao trễ?' })
    expect((await as.economy.get('/ban')).text).toContain('Phải giải trình: 1')
    await as.economy.post(`${to}/giai-trinh`, { text: 'Máy đào hỏng, xong trước 29/8.' })
    expect((await as.chair.get('/ky-cuong')).text).toContain('Máy đào hỏng, xong trước 29/8.')
    expect((await as.secretary.get('/ky-cuong')).text).toContain('Máy đào hỏng, xong trước 29/8.')
  })

  test('a division sees its own work and not the list; the Front’s officer neither', async () => {
    for (const caller of [as.economy, as.clerk]) expect((await caller.get('/ky-cuong')).status).toBe(403)
    expect((await visitor.get('/ky-cuong')).to).toMatch(/^\/vao/)
    const neighbour = await office.as(posts.otherChair)
    const asked = `/ky-cuong/hoi?chuc-danh=${encodeURIComponent(posts.economy)}`
    expect((await neighbour.get(asked)).status).toBe(403)
  })
})
