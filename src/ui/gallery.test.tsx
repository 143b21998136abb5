import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tests/support/browser.ts'
import { lowTargets, overflow, smallText, violations } from '../../tests/support/measures.ts'
import { Gallery, type GalleryProps } from './gallery.tsx'
import { assets } from './index.ts'

const origin = 'http://long-dan.test'
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'"

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Shows the gallery at a width, gives the page to `look`, and fails on anything the browser complains of (CSP included). */
async function shown<T>(
  { width, ...gallery }: GalleryProps & { width: number },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const html = String(await (<Gallery {...gallery} />))
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.route(`${origin}/**`, (route) => {
    const file = assets.files.get(new URL(route.request().url()).pathname)
    if (file) return route.fulfill({ body: Buffer.from(file.bytes), contentType: file.type })
    return route.fulfill({ body: html, contentType: 'text/html', headers: { 'content-security-policy': policy } })
  })
  await page.goto(`${origin}/bo-mau`)
  try {
    const result = await look(page)
    expect(complaints).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

describe('the gallery of every component', () => {
  for (const lang of ['vi', 'en'] as const)
    for (const width of [360, 1280])
      it(`passes axe in ${lang} at ${width} px`, async () => {
        expect(await shown({ lang, width }, violations)).toEqual([])
      })

  it('passes axe in high contrast, for an officer', async () => {
    expect(await shown({ lang: 'vi', width: 360, highContrast: true, officer: true }, violations)).toEqual([])
  })

  for (const width of [320, 360, 768, 1024, 1280])
    for (const largeType of [false, true])
      it(`does not scroll sideways at ${width} px${largeType ? ' in large type' : ''}`, async () => {
        expect(await shown({ lang: 'vi', width, largeType, officer: true }, overflow)).toBe(0)
        expect(await shown({ lang: 'en', width, largeType }, overflow)).toBe(0)
      })

  it('has targets of 48 px and text of 16 px', async () => {
    for (const width of [320, 1280]) {
      expect(await shown({ lang: 'vi', width }, lowTargets)).toEqual([])
      expect(await shown({ lang: 'vi', width }, smallText)).toEqual([])
    }
  })

  it('opens the doors on a phone by keyboard, without a script', async () => {
    await shown({ lang: 'vi', width: 360 }, async (page) => {
      const door = page.getByRole('link', { name: 'Giám sát', exact: true })
      expect(await door.isVisible()).toBe(false)
      await page.getByRole('link', { name: 'Sáu cửa', exact: true }).press('Enter')
      expect(await door.isVisible()).toBe(true)
      await page.getByRole('link', { name: 'Đóng danh mục' }).press('Enter')
      expect(await door.isVisible()).toBe(false)
    })
  })

  it('goes from an error to its control', async () => {
    await shown({ lang: 'vi', width: 360 }, async (page) => {
      await page.getByRole('link', { name: 'Chọn phần đất của xã Thái Trị cũ' }).press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('phan')
    })
  })

  it('prints the heading of an official paper and leaves the frame away', async () => {
    await shown({ lang: 'vi', width: 700 }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.sheet').isVisible()).toBe(true)
      expect(await page.locator('.top, .foot, form').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('.demo').isVisible()).toBe(true)
    })
  })

  it('would catch a page that runs over, a nameless button, a low target and small text', async () => {
    await shown({ lang: 'vi', width: 360 }, async (page) => {
      await page.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button><p class="planted">a</p>')`,
      )
      await page.evaluate(`document.styleSheets[0].insertRule('.planted { width: 400px; font-size: 15px }')`)
      expect(await overflow(page)).toBeGreaterThan(0)
      expect((await violations(page)).join()).toContain('button-name')
      expect(await lowTargets(page)).toHaveLength(1)
      expect(await smallText(page)).toHaveLength(1)
    })
  })
})
