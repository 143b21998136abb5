import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../packages/workdays/src/index.ts'
import { drawPhoto } from '../../src/demo/draw-photo.ts'
import { giveHolders } from '../../src/demo/holders.ts'
import { Player } from '../../src/demo/player.ts'
import { setCivicDay } from '../../src/platform/clock.ts'
import { openBrowser } from '../support/browser.ts'
import { openServed, type Served } from '../support/served.ts'
import { neighbours } from './neighbours.ts'
import { openOfficer, openPerson, untilDay } from './people.ts'
import { closeNext, explained, heading, press } from './steps.ts'

/*
 * One petition of xã Mỹ Lệ, without JavaScript, from the people's mouth to the people's verdict and into the figures.
 *
 *   29/12/2025  filed. Due 20/01/2026: 30/12 and 31/12 are the 1st and 2nd working day, 01/01 and 02/01 are off, 05–09/01 the 3rd to
 *               7th, Saturday 10/01 is worked and the 8th, 12–16/01 the 9th to 13th, 19/01 the 14th, 20/01 the 15th
 *   19/01       answered by the vice-chairperson, a day early
 *   03/02       not settled. The chairperson's review is due 24/02: 04–06/02 are the 1st to 3rd, 09–13/02 the 4th to 8th, Tết is off
 *               from 16/02 to 20/02, 23/02 the 9th, 24/02 the 10th
 *   13/02       the review promises 20/03; kept 18/03; settled and rated 4 on 19/03
 *   01/04       the Front closes the quarter
 */
const place = 'xa-my-le'
const reason = 'Mới đổ một lớp mỏng, mưa xuống lại sụp như cũ.'

let browser: Browser
let served: Served
let farmer: Page
let player: Player
const officers = new Map<string, Page>()

const as = async (post: string): Promise<Page> => {
  const known = officers.get(post) ?? (await openOfficer(browser, served, `${place}/${post}`))
  officers.set(post, known)
  await known.goto('/ban')
  return known
}

/** The day comes, with the sweeps, and what the neighbours do on it. */
const on = async (day: Day): Promise<void> => {
  const steps = neighbours.flatMap((story) => [
    { on: story.filed, act: () => player.file(story) },
    ...story.steps.map((step) => ({ on: step.on, act: () => player.take(story, step) })),
  ])
  const since = await served.house.ground.db.selectFrom('platform.civic_clock').select('day').executeTakeFirstOrThrow()
  const coming = steps.filter((step) => step.on > since.day && step.on <= day).sort((a, b) => (a.on < b.on ? -1 : 1))
  for (const step of coming) {
    await untilDay(served, step.on)
    await step.act()
  }
  await untilDay(served, day)
}

/** Opens the petition from the desk, and unfolds what is to be done where it is not what waits for this officer. */
const openWork = async (page: Page, act?: string): Promise<void> => {
  await page.getByRole('link', { name: 'Đường ra đồng' }).first().click()
  const folded = page.locator('#lam summary', { hasText: act ?? 'nothing' })
  if ((await folded.count()) > 0) await folded.click()
}

beforeAll(async () => {
  browser = await openBrowser()
  served = await openServed({ play: false })
  await setCivicDay(served.house.ground.db, '2025-07-01')
  await giveHolders(served.house.ground)
  await setCivicDay(served.house.ground.db, '2025-12-29')
  player = new Player(served.house.ground)
  farmer = await openPerson(browser, served)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe('one petition, from the mouth to the verdict', () => {
  let code = ''
  let number = ''

  test('a farmer sends two points and a photo, and gets a code', async () => {
    await farmer.goto(`/noi/${place}`)
    await farmer.getByRole('link', { name: 'Gửi phản ánh' }).first().click()
    await farmer.getByLabel('Việc gì?').fill('Đường ra đồng ấp Vạn Phước sụp một khúc, máy gặt không vô được.')
    await press(farmer, 'Thêm điểm')
    await farmer.getByLabel('Điểm 2').fill('Xin cắm biển báo để ban đêm khỏi ai té.')
    await farmer.getByLabel('Ảnh').setInputFiles({
      name: 'duong.jpg',
      mimeType: 'image/jpeg',
      buffer: await drawPhoto('duong'),
    })
    await press(farmer, 'Gửi phản ánh')
    expect(await farmer.title()).toMatch(/^Lỗi: /)
    await farmer.getByLabel('Đường, cầu, kênh mương').check()
    await press(farmer, 'Gửi phản ánh')
    expect(await heading(farmer)).toBe('Phiếu tiếp nhận')
    code = await farmer.locator('.code b').innerText()
    number = (await farmer.getByText(/PA-\w{4}-\w{3}/).innerText()).match(/PA-\w{4}-\w{3}/)?.[0] ?? ''
    expect(code.replaceAll('-', '').length).toBeGreaterThanOrEqual(12)
    expect(farmer.url()).not.toContain(code)
    expect(await farmer.locator('main').innerText()).toContain('20/01/2026')
  })

  test('types the code on another telephone and reads who must answer, and why by that day', async () => {
    farmer = await openPerson(browser, served)
    await farmer.goto('/tra-cuu')
    await farmer.locator('main').getByRole('textbox').fill(code)
    await press(farmer, 'Xem kết quả')
    expect(new URL(farmer.url()).pathname).toBe('/theo-doi')
    expect(await farmer.locator('main').innerText()).toContain('20/01/2026')
    const days = await explained(farmer)
    expect(days).toMatch(/10\/01.*ngày làm việc thứ 8/)
    expect(days).toMatch(/02\/01.*không tính/)
    expect(days).toMatch(/20\/01.*ngày làm việc thứ 15/)
  })

  test('the clerk accepts, the vice-chairperson assigns', async () => {
    await on('2025-12-30')
    const clerk = await as('ubnd/one-stop-clerk')
    await openWork(clerk, 'Tiếp nhận')
    await clerk.getByLabel('Tên việc').fill('Đường ra đồng ấp Vạn Phước bị sụp')
    await press(clerk, 'Tiếp nhận')
    const vice = await as('ubnd/vice-chairperson')
    await openWork(vice, 'Giao việc')
    await vice.getByLabel('Giao cho').selectOption({ label: 'Chuyên viên phòng Kinh tế xã Mỹ Lệ' })
    await press(vice, 'Giao việc')
  })

  test('the Front closes the quarter in which it came; it is not due yet, and not counted', async () => {
    await on('2026-01-06')
    const front = await as('front/front-chair')
    await closeNext(front)
    expect(new URL(front.url()).pathname).toBe(`/so-lieu/${place}/2025-Q4`)
    expect(await heading(front)).toBe('Không có việc nào đến hạn trả lời')
  })

  test('the specialist drafts, the vice-chairperson approves', async () => {
    await on('2026-01-19')
    const vice = await as('ubnd/vice-chairperson')
    const specialist = await as('ubnd/economy-specialist')
    await openWork(specialist, 'Trình dự thảo')
    await specialist.getByLabel('Trả lời điểm 1').fill('Đã đổ 6 khối đá, máy gặt vào được từ 17/01.')
    await specialist.getByLabel('Trả lời điểm 2').fill('Đã cắm hai biển báo, có sơn phản quang.')
    await specialist.getByLabel('Đã làm xong', { exact: true }).check()
    await press(specialist, 'Trình dự thảo')
    await vice.goto('/ban')
    await openWork(vice)
    await vice.getByLabel('Số văn bản').fill('12/UBND-KT')
    await press(vice, 'Duyệt và gửi trả lời')
    expect(await vice.locator('main').innerText()).toContain('12/UBND-KT')
  })

  test('the clerk publishes the question and the answer', async () => {
    await on('2026-01-20')
    const clerk = await as('ubnd/one-stop-clerk')
    await openWork(clerk, 'Công khai')
    await press(clerk, 'Công khai')
    const anyone = await openPerson(browser, served)
    await anyone.goto(`/viec/${number}`)
    expect(await heading(anyone)).toContain('Đường ra đồng ấp Vạn Phước bị sụp')
  })

  test('the farmer says that it is not settled; the chairperson must review across Tết', async () => {
    await on('2026-02-03')
    await farmer.goto('/theo-doi')
    await farmer.getByLabel('Còn chưa xong chỗ nào?').fill(reason)
    await press(farmer, 'Chưa xong')
    const said = await farmer.locator('main').innerText()
    expect(said).toContain('Chủ tịch UBND xã Mỹ Lệ')
    expect(said).toContain('24/02/2026')
    const days = await explained(farmer)
    for (const off of ['16/02', '17/02', '18/02', '19/02', '20/02'])
      expect(days).toMatch(new RegExp(`${off}.*nghỉ Tết Nguyên đán, không tính`))
    expect(days).toMatch(/24\/02.*ngày làm việc thứ 10/)
  })

  test('the review promises a day, and it is kept', async () => {
    await on('2026-02-12')
    const specialist = await as('ubnd/economy-specialist')
    await openWork(specialist, 'Trình dự thảo')
    await specialist.getByLabel('Trả lời điểm 1').fill('Lần trước làm chưa kỹ. Sẽ đóng cừ, đổ 20 khối đá và lu chặt.')
    await specialist.getByLabel('Trả lời điểm 2').fill('Biển báo giữ nguyên đến khi làm xong.')
    await specialist.getByLabel('Sẽ làm, có hẹn ngày').check()
    await specialist.getByLabel('Hẹn làm xong ngày').fill('2026-03-20')
    await press(specialist, 'Trình dự thảo')
    await on('2026-02-13')
    const chair = await as('ubnd/chairperson')
    await openWork(chair)
    await chair.getByLabel('Số văn bản').fill('20/UBND')
    await press(chair, 'Duyệt và gửi trả lời')
    const clerk = await as('ubnd/one-stop-clerk')
    await openWork(clerk, 'Công khai')
    await press(clerk, 'Công khai')
    await farmer.goto('/theo-doi')
    expect(await farmer.locator('main').innerText()).toContain('20/03/2026')
    expect(await farmer.getByRole('button', { name: 'Đã xong' }).count()).toBe(0)
    await on('2026-03-18')
    await specialist.goto('/ban')
    await openWork(specialist, 'Báo đã làm xong')
    await specialist.getByLabel('Đã làm gì, ngày nào?').fill('Đã đóng 80 cây cừ, đổ 20 khối đá, lu chặt ngày 17/03.')
    await press(specialist, 'Báo đã làm xong việc đã hứa')
  })

  test('the farmer says that it is settled, and rates', async () => {
    await on('2026-03-19')
    await farmer.goto('/theo-doi')
    await press(farmer, 'Đã xong')
    expect(await farmer.locator('main').innerText()).toContain('Bà con đã nói việc này đã xong')
    await farmer.getByLabel('Hài lòng', { exact: true }).check()
    await press(farmer, 'Bỏ vào hộp kín')
    expect(await farmer.locator('main').innerText()).toContain('Phiếu đã nằm trong hộp kín')
  })

  test('the Front closes the quarter, and the figures are those worked out by hand', async () => {
    await on('2026-04-01')
    const front = await as('front/front-chair')
    await closeNext(front)
    expect(new URL(front.url()).pathname).toBe(`/so-lieu/${place}/2026-Q1`)
    // Thirteen are due in the quarter: the farmer's and twelve of the neighbours'. The farmer's came in the quarter before.
    const expected = {
      received: [12, null],
      cohort: [13, null],
      'on-time': [12, 13],
      confirmed: [12, 13],
      disagrees: [0, 13],
      'no-word': [1, 13],
      waiting: [0, 13],
      unanswered: [0, 13],
      withdrawn: [0, 13],
      'handed-over': [0, 13],
      'asked-review': [1, 13],
      // Ten of twelve who were asked rated, eight of them with 4 or 5. Wilson: 49.0 to 94.3 %.
      'ratings-asked': [12, null],
      'ratings-given': [10, 12],
      'ratings-good': [8, 10],
    } as const
    const anyone = await openPerson(browser, served, { width: 1280 })
    await anyone.goto(`/so-lieu/${place}/2026-Q1`)
    const page = await anyone.locator('main').innerText()
    expect(await heading(anyone)).toBe('12 trong 13 việc, người gửi xác nhận đã xong')
    for (const said of [
      '8 trong 10 phiếu',
      'Hỏi 12 người, 10 người trả lời',
      '49,0%',
      '94,3%',
      'Không đại diện cho toàn dân',
    ])
      expect(page).toContain(said)
    const rows = await anyone.locator('#con-so tbody tr').allInnerTexts()
    const onPage = (label: string) => Number(rows.find((row) => row.startsWith(label))?.split(/\s*[\t\n]\s*/)[1])
    expect(onPage('Nhận trong quý')).toBe(expected.received[0])
    expect(onPage('Trả lời đúng hạn')).toBe(expected['on-time'][0])
    expect(onPage('Từng đề nghị xem xét lại')).toBe(expected['asked-review'][0])
    const file = await anyone.request.get(
      (await anyone.getByRole('link', { name: 'Tải số liệu này (CSV)' }).getAttribute('href')) ?? '',
    )
    const [head = '', ...lines] = (await file.text()).trim().split('\r\n')
    const column = (name: string) => head.split(',').indexOf(name)
    const read = lines.map((line) => line.split(','))
    const numberIn = (cell: string | undefined) => (cell === '' || cell === undefined ? null : Number(cell))
    const inFile = Object.fromEntries(
      read.map((cells) => [
        cells[column('measure')],
        [numberIn(cells[column('count')]), numberIn(cells[column('of')])],
      ]),
    )
    expect(inFile).toEqual(expected)
    const good = read.find((cells) => cells[column('measure')] === 'ratings-good') ?? []
    expect([good[column('low_95')], good[column('high_95')]]).toEqual(['49.0', '94.3'])
  })

  test('the facts stand in their order, and hold no word of the farmer', async () => {
    const { rows } = await served.database.owner.query(
      `select f.kind, f.day::text, f.data::text from civic.fact f join civic.matter m on m.id = f.matter_id
       where m.public_code = $1 order by f.position`,
      [number],
    )
    expect(rows.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2025-12-29 petition.filed',
      '2025-12-30 petition.accepted',
      '2025-12-30 petition.assigned',
      '2026-01-19 petition.answer-submitted',
      '2026-01-19 petition.answered',
      '2026-01-20 petition.published',
      '2026-02-03 petition.not-settled',
      '2026-02-12 petition.answer-submitted',
      '2026-02-13 petition.answered',
      '2026-02-13 petition.published',
      '2026-03-18 petition.promise-kept',
      '2026-03-19 petition.settled',
      '2026-04-01 figures.counted',
    ])
    const holdsWords = (texts: string[]) => texts.some((text) => /đường|sụp|mưa/i.test(text))
    expect(holdsWords(rows.map(({ data }) => data))).toBe(false)
    const { rows: words } = await served.database.owner.query('select text from civic.message')
    expect(holdsWords(words.map(({ text }) => text))).toBe(true)
  })
})
