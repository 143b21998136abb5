import type { Browser, Page } from 'playwright-core'
import type { Lang } from '../../packages/vietnamese/src/index.ts'
import { arrive, browserOf, type PageGround } from './ground.ts'
import type { LookedAt, Looker } from './looked-at.ts'

/** Somebody's window, in which pages are loaded and forms are sent without JavaScript; only what measures them may run. */
export interface Window {
  page: Page
  /** Comes to a page; gives its status and whatever the browser complained of on the way. */
  show(looked: LookedAt, lang: Lang): Promise<{ status: number; complaints: string[] }>
  close(): Promise<void>
}

export const openWindow = async (browser: Browser, ground: PageGround, looker: Looker): Promise<Window> => {
  const context = await browserOf(browser, ground, looker)
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  const script = (disabled: boolean) => protocol.send('Emulation.setScriptExecutionDisabled', { value: disabled })
  let status = 0
  let complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) status = response.status()
  })
  const show = async (looked: LookedAt, lang: Lang) => {
    complaints = []
    await script(true)
    await arrive(page, ground, looked, lang)
    await script(false)
    // The browser says in its console that a page told of an error.
    const expected = `the server responded with a status of ${looked.status}`
    return { status, complaints: complaints.filter((text) => !text.includes(expected)) }
  }
  return { page, show, close: () => context.close() }
}
