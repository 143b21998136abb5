import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { openOfficer } from './people.ts'

/*
 * The network is cut for a minute (of the browser's own clock) in the middle of a meeting, while people go on speaking and the clerk goes on
 * typing: nothing is lost, nothing is there twice. The same minute with the page's script sabotaged loses rows, or has one twice.
 */
const chair = 'xa-can-duoc/ubnd/chairperson'
const clerkPost = 'xa-can-duoc/ubnd/one-stop-clerk'
/** Every so often the page tries again, in milliseconds. */
const again = 5000
const minute = 60_000

let browser: Browser
let office: Staffed
let meeting: string

beforeAll(async () => {
  browser = await openBrowser()
  office = await openStaffed('2026-03-12')
  const clerk = await office.as(clerkPost)
  const called = { kind: 'dialogue', convenor: chair, subject: 'Nước sạch', hamlet: 'ấp 1', venue: 'Nhà văn hóa' }
  meeting = (await clerk.post('/lich/moi/bao', { ...called, heldOn: '2026-03-12', startsAt: '08:00' })).to ?? ''
  await clerk.post(`${meeting}/da-hop`, { presidedBy: chair, attendance: '30' })
})
afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const posts = '**/ghi/dong'
const said = ['Nước yếu buổi chiều.', 'Đồng hồ hỏng.', 'Giá nước tính sao?', 'Ống chính hay vỡ.', 'Bể chứa dơ.']
const halfTyped = 'Ai đi đọc số nước'

const asked = async (run: string): Promise<string[]> => {
  const { rows } = await office.database.owner.query<{ text: string }>(
    `select text from civic.message where kind = 'question' and text like $1 order by position`,
    [`${run}: %`],
  )
  return rows.map(({ text }) => text.slice(run.length + 2))
}

/** Key by key, as a hand types. */
const type = async (page: Page, text: string): Promise<void> => {
  await page.locator('#dong-text').pressSequentially(text)
  if ((await page.locator('#dong-topic').inputValue()) === '')
    await page.locator('#dong-topic').selectOption('utilities')
}
const save = async (page: Page, text: string): Promise<void> => {
  await type(page, text)
  await page.locator('#dong-text').press('Enter')
}

/** The grid before a clerk, with the page's script as it is, or changed in some places. */
const openGrid = async (...sabotage: readonly (readonly [from: string, to: string])[]): Promise<Page> => {
  const page = await openOfficer(browser, office, clerkPost, { width: 360, script: true })
  await page.context().route('**/t/*.js', async (route) => {
    const answer = await route.fetch()
    let script = await answer.text()
    for (const [from, to] of sabotage) {
      if (!script.includes(from)) throw new Error(`the script does not say ${from}`)
      script = script.replace(from, to)
    }
    await route.fulfill({ response: answer, body: script })
  })
  await page.clock.install()
  await page.goto(`${meeting}/ghi`)
  return page
}

/** The server gets this row, and the network goes before its answer comes back. */
const cutAfter = async (page: Page, run: string, text: string): Promise<void> => {
  await page.route(posts, async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  await save(page, `${run}: ${text}`)
  await expect.poll(() => asked(run)).toEqual([text])
  await page.context().setOffline(true)
  await page.unrouteAll({ behavior: 'wait' })
}

/** A minute without a network: a row every ten seconds, the last one half typed. Gives how often the page tried to send. */
const minuteWithout = async (page: Page, run: string): Promise<number> => {
  let tried = 0
  page.on('requestfailed', () => {
    tried += 1
  })
  for (let passed = 0; passed < minute; passed += again) {
    const row = said[passed / (2 * again) + 1]
    if (row !== undefined) await save(page, `${run}: ${row}`)
    const before = tried
    await page.clock.runFor(again)
    await expect.poll(() => tried).toBeGreaterThan(before)
  }
  await type(page, `${run}: ${halfTyped}`)
  return tried
}

/**
 * The whole story under a name of its own: loaded again without a network the page shows nothing, so the clerk closes it, and opens
 * another when the network is back.
 */
const live = async (page: Page, run: string): Promise<{ tried: number; back: Page }> => {
  await cutAfter(page, run, said[0] ?? '')
  const tried = await minuteWithout(page, run)
  expect(await asked(run)).toEqual(said.slice(0, 1))
  await expect(page.reload()).rejects.toThrow()
  await page.close()
  await page.context().setOffline(false)
  const back = await page.context().newPage()
  await back.goto(`${meeting}/ghi`)
  return { tried, back }
}

const settled = (page: Page) =>
  expect.poll(() => page.locator('[data-keeps] li', { hasText: 'chờ gửi' }).count()).toBe(0)

describe('the network is cut for a minute', () => {
  test('every row said meanwhile is there once and in order, the half-typed one still in its box', async () => {
    const { tried, back } = await live(await openGrid(), 'A')
    expect(tried).toBeGreaterThanOrEqual(minute / again)
    await expect.poll(() => asked('A')).toEqual(said)
    await settled(back)
    expect(await back.locator('#dong-text').inputValue()).toBe(`A: ${halfTyped}`)
    await back.locator('#dong-text').press('Enter')
    await expect.poll(() => asked('A')).toEqual([...said, halfTyped])
    // Long after, nothing is sent a second time.
    await back.clock.runFor(minute)
    expect(await asked('A')).toHaveLength(said.length + 1)
  })

  test('negative control: a script that makes a new key for every sending has rows twice', async () => {
    const { back } = await live(await openGrid(["['_key', row.key]", "['_key', newKey()]"]), 'B')
    await settled(back)
    const there = await asked('B')
    expect(new Set(there)).toEqual(new Set(said))
    expect(there.filter((text) => text === said[0]).length).toBeGreaterThan(1)
  })

  test('negative control: a script that keeps nothing on the device has lost what was said meanwhile', async () => {
    const forgetful = await openGrid(
      ["JSON.parse(localStorage.getItem(store) ?? 'null')", "JSON.parse(globalThis.only ?? 'null')"],
      ['localStorage.setItem(store, JSON.stringify(state))', 'globalThis.only = JSON.stringify(state)'],
    )
    const { back } = await live(forgetful, 'C')
    await settled(back)
    expect(await asked('C')).toEqual(said.slice(0, 1))
    expect(await back.locator('#dong-text').inputValue()).toBe('')
  })
})
