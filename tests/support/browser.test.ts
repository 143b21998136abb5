import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the browser of the tests shows a page and keeps its security on', async () => {
  const page = await browser.newPage()
  await page.route('http://house.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: '<h1>Lòng Dân</h1><script>document.querySelector("h1").textContent = "changed"</script>',
    }),
  )
  await page.goto('http://house.test/')
  expect(await page.textContent('h1')).toBe('Lòng Dân')
})
