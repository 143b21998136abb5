import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Day } from '../../packages/workdays/src/index.ts'
import { addDays } from '../../packages/workdays/src/index.ts'
import { runSweeps } from '../../src/house.ts'
import { civicToday, setCivicDay } from '../../src/platform/clock.ts'
import type { Served } from '../support/served.ts'

/** Somebody at a telephone of 360 px, or at a desk, without JavaScript unless said. */
export const openPerson = async (
  browser: Browser,
  { url }: Pick<Served, 'url'>,
  { width = 360, script = false } = {},
): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 760 },
    javaScriptEnabled: script,
  })
  context.setDefaultTimeout(10_000)
  return context.newPage()
}

/** Signs in by the demo's button of a post. */
export const openOfficer = async (
  browser: Browser,
  served: Served,
  post: string,
  view: { width?: number; script?: boolean } = { width: 1280 },
): Promise<Page> => {
  const page = await openPerson(browser, served, view)
  await page.goto('/vao')
  const form = page.locator(`form:has(input[name="post"][value="${post}"])`)
  await page.locator('details', { has: form }).locator('summary').click()
  await form.getByRole('button').click()
  return page
}

/** Lets the civic day come, with the sweeps of every day on the way. */
export const untilDay = async ({ house }: Served, day: Day): Promise<void> => {
  for (let next = addDays(await civicToday(house.ground.db), 1); next <= day; next = addDays(next, 1)) {
    await setCivicDay(house.ground.db, next)
    await runSweeps(house)
  }
}
