import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone } from '../../src/civic/screen/screen.ts'
import { mounted } from '../../src/web/mounted.ts'
import { webScreen } from '../../src/web/screens/web-screen.ts'
import { faultsInSight, faultsOf, runsOver } from '../pages/faults.ts'
import { openPageGround, type PageGround } from '../pages/ground.ts'
import type { LookedAt, Looker } from '../pages/looked-at.ts'
import { visitor } from '../pages/lookers.ts'
import { notSeen, screensOf } from '../pages/screens.ts'
import { pages } from '../pages/table.ts'
import { openWindow, type Window } from '../pages/window.ts'
import { openBrowser } from '../support/browser.ts'
import { violations } from '../support/measures.ts'
import { openServed, type Served } from '../support/served.ts'

/*
 * Every page of every role, in the played example, loaded without JavaScript: whole, legible and usable on a telephone and
 * at a desk, in both languages.
 */
let browser: Browser
let served: Served
let ground: PageGround
const windows = new Map<string, Window>()
/** Where the rows of the table really came to. */
const seen = new Set<string>()
/** Every link met, and whose window knows the way. */
const links = new Map<string, Window>()

const windowOf = async (looker: Looker): Promise<Window> => {
  const key = JSON.stringify(looker)
  const known = windows.get(key) ?? (await openWindow(browser, ground, looker))
  windows.set(key, known)
  return known
}

const noteLinks = async (window: Window): Promise<void> => {
  const hrefs = await window.page.evaluate<string[]>(
    `[...document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href').split('#')[0])`,
  )
  for (const href of hrefs) if (!links.has(href)) links.set(href, window)
}

/** In Vietnamese on a telephone, in English on a telephone and at a desk; folded parts are opened to be seen too. */
const look = async (looked: LookedAt): Promise<string[]> => {
  const window = await windowOf(looked.as)
  const { page } = window
  const faults: string[] = []
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `${where}: ${fault}`))
  for (const lang of ['vi', 'en'] as const) {
    await page.setViewportSize({ width: 360, height: 800 })
    const { status, complaints } = await window.show(looked, lang)
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
    if (status !== (looked.status ?? 200)) note(lang, [`answered ${status}`])
    note(lang, [...complaints, ...(await faultsOf(page, lang))])
    note(`${lang}, 360 px`, await faultsInSight(page))
    if (lang === 'vi') note('360 px', await violations(page))
  }
  await noteLinks(window)
  seen.add(new URL(page.url()).pathname)
  await page.setViewportSize({ width: 1280, height: 800 })
  note('1280 px', [...(await faultsInSight(page)), ...(await violations(page, { colours: false }))])
  if (looked.main) {
    await page.evaluate(`document.documentElement.dataset.type = 'large'`)
    await page.setViewportSize({ width: 320, height: 800 })
    note('320 px in large type', await runsOver(page))
  }
  return faults
}

beforeAll(async () => {
  browser = await openBrowser()
  served = await openServed({ play: true })
  ground = await openPageGround(served)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe('every page', () => {
  for (const looked of pages)
    test(`${looked.as.role}: ${looked.name}`, async () => {
      expect(await look(looked)).toEqual([])
    }, 60_000)

  test('links only to pages that answer', async () => {
    const broken: string[] = []
    for (const [href, { page }] of links) {
      const answer = await page.request.get(href)
      if (!answer.ok()) broken.push(`${href} answers ${answer.status()}`)
    }
    expect(links.size).toBeGreaterThan(100)
    expect(broken).toEqual([])
  }, 60_000)

  test('is in the table: a screen that nobody looks at is noticed', async () => {
    const planted = webScreen({
      path: '/khong-ai-xem',
      reads: 'public',
      may: anyone,
      read: async () => undefined,
      view: () => ({ title: '', body: '' as never }),
    })
    expect(await notSeen(screensOf(served.house), seen)).toEqual([])
    expect(await notSeen([...screensOf(served.house), mounted(planted)], seen)).toEqual(['/khong-ai-xem'])
  })
})

test('what is planted on a page is found', async () => {
  const window = await openWindow(browser, ground, visitor)
  const { page } = window
  await window.show({ name: 'front', as: visitor, path: '/' }, 'en')
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
    '<h1>Again</h1><button></button><a>nowhere</a><a href="#nowhere">there</a><form id="mute"><p>Send</p></form><p class="planted">Việc này chưa xong</p>')`)
  await page.evaluate(`document.styleSheets[0].insertRule('.planted { width: 400px; font-size: 15px }')`)
  const found = [...(await faultsOf(page, 'en')), ...(await faultsInSight(page)), ...(await violations(page))].join(
    '\n',
  )
  for (const fault of [
    'not one h1',
    'button-name',
    'low: <button>',
    'leads nowhere: nowhere',
    'no such place: #nowhere',
    'no button: mute',
    'in Vietnamese: Việc này chưa xong',
    'runs over by',
    'small: <p class="planted">',
  ])
    expect(found).toContain(fault)
  expect(await faultsOf(page, 'vi')).toContain('not in vi')
  const asked = await window.show({ name: 'missing', as: visitor, path: '/khong-co' }, 'vi')
  expect(asked.status).toBe(404)
  expect(asked.complaints).toHaveLength(1)
  await window.close()
})
