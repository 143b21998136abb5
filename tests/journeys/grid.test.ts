import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { openOfficer } from './people.ts'

/*
 * A clerk takes questions down at a meeting, on a telephone, where the network comes and goes: whatever happens, every row that was
 * saved is there once.
 */
const chair = 'xa-can-duoc/ubnd/chairperson'
const clerkPost = 'xa-can-duoc/ubnd/one-stop-clerk'

let browser: Browser
let office: Staffed
let meeting: string
let page: Page
let context: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
  office = await openStaffed('2026-03-12')
  const clerk = await office.as(clerkPost)
  const called = {
    kind: 'dialogue',
    convenor: chair,
    subject: 'Nước sạch cho ấp 1',
    hamlet: 'ấp 1 Phước Tuy',
    venue: 'Nhà văn hóa ấp 1',
    heldOn: '2026-03-12',
    startsAt: '08:00',
  }
  meeting = (await clerk.post('/lich/moi/bao', called)).to ?? ''
  await clerk.post(`${meeting}/da-hop`, { presidedBy: chair, attendance: '30' })
  page = await openOfficer(browser, office, clerkPost, { width: 360, script: true })
  context = page.context()
  await page.goto(`${meeting}/ghi`)
})
afterAll(async () => {
  await browser.close()
  await office.stop()
})

const type = async (text: string) => {
  await page.locator('#dong-text').fill(text)
  if ((await page.locator('#dong-topic').inputValue()) === '')
    await page.locator('#dong-topic').selectOption('utilities')
}
const save = async (text: string) => {
  await type(text)
  await page.locator('#dong-text').press('Enter')
}
const onDevice = (state: string, text: string) => page.locator('[data-keeps] li', { hasText: `${state}: ${text}` })
const waiting = 'Giữ trên máy này, chờ gửi'
const received = 'Máy chủ đã nhận'
const asked = async (): Promise<string[]> => {
  const { rows } = await office.database.owner.query<{ text: string }>(
    `select text from civic.message where kind = 'question' order by point`,
  )
  return rows.map(({ text }) => text)
}
const posts = '**/ghi/dong'
/** What is sent reaches the server; what it answers does not come back. */
const loseAnswers = () =>
  page.route(posts, async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })

describe('the grid at a meeting', () => {
  test('Enter sends the row, the next one begins at the first box, where and about what the last was', async () => {
    await save('Nước máy yếu vào buổi chiều.')
    await onDevice(received, 'Nước máy yếu').waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('dong-text')
    expect(await page.locator('#dong-text').inputValue()).toBe('')
    expect(await page.locator('#dong-topic').inputValue()).toBe('utilities')
    expect(await asked()).toEqual(['Nước máy yếu vào buổi chiều.'])
  })

  test('without a network rows are kept on the device, and it says so; back again they are sent, each once', async () => {
    await context.setOffline(true)
    await save('Đồng hồ nước hỏng hai tháng.')
    await save('Giá nước tính sao?')
    await onDevice(waiting, 'Đồng hồ nước hỏng').waitFor()
    await onDevice(waiting, 'Giá nước').waitFor()
    expect(await asked()).toHaveLength(1)
    await context.setOffline(false)
    await onDevice(received, 'Giá nước').waitFor()
    expect((await asked()).slice(1)).toEqual(['Đồng hồ nước hỏng hai tháng.', 'Giá nước tính sao?'])
  })

  test('a reload while nothing could be sent loses neither a saved row nor a half-typed one', async () => {
    await page.route(posts, (route) => route.abort())
    await save('Ống nước chính hay vỡ.')
    await onDevice(waiting, 'Ống nước chính').waitFor()
    await type('Bể chứa của ấp có')
    await page.reload()
    await onDevice(waiting, 'Ống nước chính').waitFor()
    expect(await page.locator('#dong-text').inputValue()).toBe('Bể chứa của ấp có')
    await page.unrouteAll({ behavior: 'wait' })
    await save('Bể chứa của ấp có được rửa không?')
    await onDevice(received, 'Bể chứa').waitFor()
    expect((await asked()).slice(3)).toEqual(['Ống nước chính hay vỡ.', 'Bể chứa của ấp có được rửa không?'])
  })

  test('the server has the row, its answer was lost: sent again it is there once', async () => {
    await loseAnswers()
    await save('Ai đi đọc số nước?')
    await onDevice(waiting, 'Ai đi đọc').waitFor()
    await expect.poll(async () => (await asked()).at(-1)).toBe('Ai đi đọc số nước?')
    await page.unrouteAll({ behavior: 'wait' })
    await page.reload()
    await onDevice(received, 'Ai đi đọc').waitFor()
    expect(await asked()).toHaveLength(6)
  })

  test('negative control: the same, but the row’s key was changed on the device, is there twice', async () => {
    await loseAnswers()
    await save('Trạm bơm chạy mấy giờ?')
    await onDevice(waiting, 'Trạm bơm').waitFor()
    await expect.poll(async () => (await asked()).at(-1)).toBe('Trạm bơm chạy mấy giờ?')
    await page.unrouteAll({ behavior: 'wait' })
    await page.evaluate(`for (const name of Object.keys(localStorage))
      localStorage.setItem(name, localStorage.getItem(name).replace(/"key":"[0-9a-f]{32}"/, '"key":"${'another-key-of-this-row-'.padEnd(32, '0')}"'))`)
    await page.reload()
    await onDevice(received, 'Trạm bơm').waitFor()
    expect(await asked()).toHaveLength(8)
  })

  test('negative control: without the copy on the device a reload loses the row', async () => {
    await page.route(posts, (route) => route.abort())
    await save('Dòng này sẽ mất.')
    await onDevice(waiting, 'Dòng này').waitFor()
    await page.evaluate('localStorage.clear()')
    await page.reload()
    expect(await onDevice(waiting, 'Dòng này').count()).toBe(0)
    await page.unrouteAll({ behavior: 'wait' })
  })

  test('a row the server cannot take says why, comes back to be mended, and is then received', async () => {
    await save('Tôi tố cáo ông Năm cán bộ nước nhận hối lộ 10 triệu đồng.')
    await page.locator('[data-keeps] li', { hasText: 'Chưa nhận, cần sửa' }).waitFor()
    await page.getByRole('button', { name: 'Sửa dòng này' }).click()
    expect(await page.locator('#dong-text').inputValue()).toContain('tố cáo')
    await save('Cán bộ nước nên niêm yết giá ở ấp.')
    await onDevice(received, 'Cán bộ nước nên').waitFor()
    expect(await asked()).toHaveLength(9)
    expect((await asked()).join()).not.toContain('tố cáo')
  })

  test('received, nothing of what people said is left on the device', async () => {
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toMatch(/nước/)
  })
})
