import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lang } from '../../packages/vietnamese/src/index.ts'
import { anyone } from '../../src/civic/screen/screen.ts'
import { mounted } from '../../src/web/mounted.ts'
import { webScreen } from '../../src/web/screens/web-screen.ts'
import { faultsInSight, faultsOf, runsOver } from '../pages/faults.ts'
import { browserOf, type PageGround } from '../pages/ground.ts'
import type { LookedAt, Looker } from '../pages/looked-at.ts'
import { visitor } from '../pages/lookers.ts'
import { notSeen, screensOf } from '../pages/screens.ts'
import { pages } from '../pages/table.ts'
import { openWindow, type Window } from '../pages/window.ts'
import { openBrowser } from '../support/browser.ts'
import { violations } from '../support/measures.ts'
import { playedExample } from '../support/played.ts'
import type { Served } from '../support/served.ts'

/*
 * Every page of every role, in the played example, loaded without JavaScript: whole, legible and usable on a telephone and
 * at a desk, in both languages.
 */
let browser: Browser
let served: Served
let ground: PageGround
/** Windows that nobody looks through at the moment, by who they belong to: opening one costs more than a page. */
const idle = new Map<string, Window[]>()
/** How many links are followed at once. */
const atOnce = 8
/** Where the rows of the table really came to. */
const seen = new Set<string>()
/** Every link met, who met it first, and where. */
const links = new Map<string, { looker: Looker; on: string }>()

const windowOf = async (looker: Looker): Promise<{ window: Window; giveBack(): void }> => {
  const key = JSON.stringify(looker)
  const mine = idle.get(key) ?? []
  idle.set(key, mine)
  const window = mine.pop() ?? (await openWindow(browser, ground, looker))
  return { window, giveBack: () => void mine.push(window) }
}

const noteLinks = async ({ page }: Window, looker: Looker): Promise<void> => {
  const hrefs = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href').split('#')[0])`,
  )
  const on = new URL(page.url()).pathname
  for (const href of hrefs) if (!links.has(href)) links.set(href, { looker, on })
}

/** In Vietnamese on a telephone and at a desk, in English on a telephone; folded parts are opened to be seen too. */
const look = async (looked: LookedAt): Promise<string[]> => {
  const { window, giveBack } = await windowOf(looked.as)
  const { page } = window
  const faults: string[] = []
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `${where}: ${fault}`))
  const show = async (lang: Lang) => {
    const { status, complaints } = await window.show(looked, lang)
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
    if (status !== (looked.status ?? 200)) note(lang, [`answered ${status}`])
    note(lang, [...complaints, ...(await faultsOf(page, lang, { scripts: looked.scripted ? 1 : 0 }))])
    note(`${lang}, 360 px`, await faultsInSight(page))
  }
  await page.setViewportSize({ width: 360, height: 800 })
  await show('vi')
  note('360 px', await violations(page))
  await page.setViewportSize({ width: 1280, height: 800 })
  note('1280 px', [...(await faultsInSight(page)), ...(await violations(page, { colours: false }))])
  await noteLinks(window, looked.as)
  await page.setViewportSize({ width: 360, height: 800 })
  await show('en')
  if (looked.main) {
    await page.evaluate(`document.documentElement.dataset.type = 'large'`)
    await page.setViewportSize({ width: 320, height: 800 })
    note('320 px in large type', await runsOver(page))
  }
  seen.add(new URL(page.url()).pathname)
  giveBack()
  return faults
}

beforeAll(async () => {
  browser = await openBrowser()
  ;({ served, ground } = await playedExample())
}, 300_000)
afterAll(() => browser?.close())

describe.concurrent('every page', () => {
  for (const looked of pages)
    test(`${looked.as.role}: ${looked.name}`, async () => expect(await look(looked)).toEqual([]), 60_000)
})

describe('what was met on the way', () => {
  test('links only to pages that answer', async () => {
    const broken: string[] = []
    for (const [looker, met] of Map.groupBy(links, ([, { looker }]) => JSON.stringify(looker))) {
      const context = await browserOf(browser, ground, JSON.parse(looker))
      const ask = async ([href, { on }]: (typeof met)[number]) => {
        const answer = await context.request.get(href)
        if (!answer.ok()) broken.push(`${href} on ${on} answers ${answer.status()} to ${looker}`)
      }
      // A few at a time: the house is asked as by people, not as by a flood.
      for (let at = 0; at < met.length; at += atOnce) await Promise.all(met.slice(at, at + atOnce).map(ask))
      await context.close()
    }
    expect(links.size).toBeGreaterThan(100)
    expect(broken).toEqual([])
  }, 240_000)

  test('every screen: one that nobody looks at is noticed', async () => {
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
