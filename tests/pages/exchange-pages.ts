import type { Page } from 'playwright-core'
import { csvOf } from '../../src/civic/files/csv.ts'
import { type LookedAt, send } from './looked-at.ts'
import { chairperson, clerk } from './lookers.ts'

const path = '/nhap/tu-tep'

/** Three rows, of which one has no day; codes of their own each time, so that nothing is known already. */
const file = (): Buffer => {
  const first = Date.now()
  const rows = ['05/09/2026', 'hôm qua', '06/09/2026'].map((day, at) => [
    `${first + at}`,
    day,
    'Vỉa hè trước trạm y tế bị bể, người già đi khó.',
    'Giao thông',
    'Đang xử lý',
  ])
  return Buffer.from(csvOf(['Mã', 'Ngày nhận', 'Nội dung', 'Lĩnh vực', 'Trạng thái'], rows))
}

const choose = async (page: Page): Promise<void> => {
  const buffer = file()
  await page.locator('form#mo input[type=file]').setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer })
}

/** A source of its own each time: what was matched before would go straight to the preview. */
const bring = async (page: Page): Promise<void> => {
  await choose(page)
  await send(page, 'mo', { source: 'other|', name: `Bảng ${Date.now()}` })
}

const toWords = async (page: Page): Promise<void> => {
  await bring(page)
  await send(page, 'ghep')
}

const toPreview = async (page: Page): Promise<void> => {
  await toWords(page)
  await page.locator('form#ghep [name=topic]').selectOption('roads')
  await page.locator('form#ghep button:not([name])').last().click()
}

const oneImport = /\/nhap\/tu-tep\/[\w-]{36}$/

/** Started past the window: its page would ask for itself again while it is looked at. It is looked at standing still. */
const start = async (page: Page): Promise<void> => {
  await toPreview(page)
  await page.waitForURL(oneImport)
  const url = page.url()
  const form = { _key: await page.locator('form#nhap [name=_key]').inputValue(), which: 'all' }
  await page.request.post(`${url}/nhap`, { form, headers: { origin: new URL(url).origin }, maxRedirects: 0 })
  await page.goto(`${url}?yen=1`)
}

const at = (name: string, more: Partial<LookedAt> = {}): LookedAt => ({ name, as: clerk, path, ...more })

export const exchangePages: readonly LookedAt[] = [
  at('import-list'),
  at('import-wrong', { status: 422, does: (page) => send(page, 'mo') }),
  at('import-no-file', { status: 422, does: (page) => send(page, 'mo', { source: 'other|', name: 'Bảng' }) }),
  at('import-columns', { does: bring }),
  at('import-words', { does: toWords }),
  at('import-preview', { does: toPreview }),
  at('import-preview-wrong', {
    does: async (page) => {
      await toPreview(page)
      await page.locator('main a[href*="xem=loi"]').first().click()
    },
  }),
  at('import-rows-wrong', {
    status: 422,
    does: async (page) => {
      await toPreview(page)
      await send(page, 'nhap', { which: 'some', rows: 'hai, ba' })
    },
  }),
  at('import-running', { does: start }),
  at('import-stopped', {
    does: async (page) => {
      await start(page)
      await send(page, 'dung')
    },
  }),
  // The example's own file, taken over to its end.
  at('import-finished', { does: (page) => page.locator('#da-nhap a').last().click() }),
  at('import-not-mine', { as: chairperson, status: 403 }),
  at('export', { path: '/xuat' }),
  at('export-none', { path: '/xuat?tu=2020-01-01&den=2020-01-02' }),
  at('export-wrong', { path: '/xuat', as: chairperson, status: 422, does: (page) => send(page, 'ten') }),
  at('export-names', {
    path: '/xuat?tinh-trang=open',
    // Once a day is enough.
    does: async (page) =>
      (await page.locator('form#ten').count()) > 0 ? send(page, 'ten', { purpose: 'call' }) : undefined,
  }),
  at('paste', { path: '/ban', does: (page) => page.locator('#ban-dan a[href^="/viec/"]').first().click() }),
]
