import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { documentLines, documentTables, sheetRows, tampered } from '../support/office-file.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { answered, openTold, petitionOf } from '../support/told.ts'
import { openOfficer, untilDay } from './people.ts'

/*
 * The chairperson's office of xã Cần Đước closes January, which is wrong in one figure, corrects it, and sends it up: on the page, in Excel
 * and in Word stand the same numbers, before and after. The files are read by code that shares nothing with what writes them.
 */
const place = 'xa-can-duoc'
const chief = `${place}/ubnd/office-chief`
const report = `/bao-cao/${place}/thang-1-2026`
const filed = '2026-01-05'

let browser: Browser
let house: Staffed
let told: ReturnType<typeof openTold>
let page: Page

/** Twelve petitions, so that shares are told; the last is answered in February. */
const stories = Array.from({ length: 12 }, (_, n) =>
  petitionOf(
    place,
    `bao-cao-viec-${n}`,
    filed,
    n < 9 ? answered('2026-01-14') : answered(n < 11 ? '2026-01-29' : '2026-02-04'),
  ),
)

beforeAll(async () => {
  browser = await openBrowser()
  house = await openStaffed(filed)
  told = openTold(house, filed)
  await told.until(stories, '2026-02-02')
  page = await openOfficer(browser, house, chief)
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

/** A line of a report: what it counts, how many, and the share in percent. */
type Line = readonly [label: string, count: number, share: number | undefined]

const read = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))
const share = (text: string): number | undefined => (text === '' ? undefined : read(text.replace('%', '')))

const onPage = async (query = ''): Promise<Line[]> => {
  await page.goto(report + query)
  const rows = page.locator('#so-lieu tbody tr:has(td)')
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
  )
  return cells.map(([label = '', count = '', part = '']) => [label, read(count), share(part)] as const)
}

const taken = async (file: string, query = ''): Promise<Buffer> => {
  const answer = await page.context().request.get(`${report}/${file}${query}`)
  expect(answer.status()).toBe(200)
  return answer.body()
}
const inWorkbook = (file: Buffer): Line[] =>
  sheetRows(file, 1)
    .slice(1)
    .map(({ B, C, D }) => [String(B), Number(C), D === undefined ? undefined : Number(D)] as const)
/** The first table is the head of the paper, the last where it is signed. */
const inPaper = (file: Buffer): Line[] =>
  documentTables(file)
    .slice(1, -1)
    .flatMap((table) => table.slice(1))
    .map(([, label = '', count = '', part = '']) => [label, read(count), share(part)] as const)

const countOf = (lines: readonly Line[], label: string) => lines.find(([name]) => name === label)?.[1]

describe('a report, from closing to paper', () => {
  let first: Line[]

  test('is on the desk of whoever closes it, and shows live figures until then', async () => {
    await page.goto('/ban')
    await page.getByRole('link', { name: /tháng 1\/2026 chưa chốt/ }).click()
    await page.getByText('kỳ đã hết nhưng chưa chốt').waitFor()
    expect(countOf(await onPage(), 'Nhận trong kỳ')).toBe(12)
    const answer = await page.context().request.get(`${report}/uy-ban.docx`)
    expect(answer.status()).toBe(404)
  })

  test('closed, it says by whom and when, and the three tell the same numbers', async () => {
    await page.goto(report)
    await page.getByRole('button', { name: 'Chốt số liệu tháng 1/2026' }).click()
    await page.getByText('Đã chốt', { exact: true }).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/Chánh Văn phòng[\s\S]*02\/02\/2026/)
    first = await onPage()
    expect(countOf(first, 'Chưa trả lời')).toBe(1)
    expect(first.filter(([, , part]) => part !== undefined).length).toBeGreaterThan(5)
    expect(inWorkbook(await taken('so-lieu.xlsx'))).toEqual(first)
    expect(inPaper(await taken('uy-ban.docx'))).toEqual(first)
  })

  test('later deeds change nothing of it', async () => {
    await told.until(stories, '2026-02-06')
    expect(await onPage()).toEqual(first)
    expect(inPaper(await taken('uy-ban.docx'))).toEqual(first)
  })

  test('what is written under it keeps every keystroke and stands in the paper', async () => {
    await page.getByRole('link', { name: 'Viết lời báo cáo' }).click()
    await page.getByLabel('Kết quả nổi bật').fill('Đã trả lời mười một việc.\nMột việc còn chờ đo đạc.')
    await page.locator('textarea').evaluateAll((areas) => {
      for (const area of areas) area.removeAttribute('maxlength')
    })
    await page.getByLabel('Việc trễ hạn và vì sao').fill('x'.repeat(8001))
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Kết quả nổi bật').inputValue()).toContain('mười một việc')
    await page.getByLabel('Việc trễ hạn và vì sao').fill('Chờ máy xúc.')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('heading', { name: 'Lời báo cáo của Ủy ban nhân dân' }).waitFor()
    const lines = documentLines(await taken('uy-ban.docx'))
    for (const line of ['Đã trả lời mười một việc.', 'Một việc còn chờ đo đạc.', 'Chờ máy xúc.'])
      expect(lines).toContain(line)
  })

  test('corrected, it stands beside the old one, with the difference and the reason', async () => {
    await page.goto(report)
    await page.getByRole('link', { name: 'Đính chính số liệu' }).click()
    await page.getByRole('button', { name: 'Chốt lại, kèm lý do' }).click()
    await page.getByRole('link', { name: 'Xin ghi lý do đính chính, ít nhất vài chữ.' }).waitFor()
    await page.getByLabel('Lý do đính chính').fill('Một việc đã trả lời miệng ngày 30/01, ghi vào ngày 04/02.')
    await page.getByRole('button', { name: 'Chốt lại, kèm lý do' }).click()
    await page.getByText('Đã đính chính 1 lần').waitFor()
    const second = await onPage()
    expect(countOf(second, 'Chưa trả lời')).toBe(0)
    const changed = page.locator('#khac-di tbody tr', { hasText: 'Chưa trả lời' })
    expect((await changed.locator('td').allInnerTexts()).map((text) => text.trim()).slice(2)).toEqual(['1', '−1'])
    const workbook = await taken('so-lieu.xlsx')
    expect(inWorkbook(workbook)).toEqual(second)
    expect(sheetRows(workbook, 1).find(({ B }) => B === 'Chưa trả lời')).toMatchObject({ C: 0, E: 1, F: -1 })
    const paper = await taken('uy-ban.docx')
    expect(inPaper(paper)).toEqual(second)
    expect(documentLines(paper).join('\n')).toContain('ghi vào ngày 04/02')
    expect(documentLines(paper)).toContain('Chờ máy xúc.')
  })

  test('the old closing stays, on the page and in both files', async () => {
    expect(await onPage('?lan=1')).toEqual(first)
    await page.getByText('về sau đã được đính chính').waitFor()
    expect(inWorkbook(await taken('so-lieu.xlsx', '?lan=1'))).toEqual(first)
    expect(inPaper(await taken('uy-ban.docx', '?lan=1'))).toEqual(first)
  })

  test('a file in which one number is another is noticed', async () => {
    const second = await onPage()
    const workbook = await taken('so-lieu.xlsx')
    const [row] = sheetRows(workbook, 1).slice(1)
    expect(row?.C).toBe(12)
    expect(inWorkbook(tampered(workbook, 'xl/worksheets/sheet1.xml', '<v>12</v>', '<v>13</v>'))).not.toEqual(second)
    const paper = await taken('uy-ban.docx')
    expect(inPaper(tampered(paper, 'word/document.xml', '>12<', '>13<'))).not.toEqual(second)
  })

  test('every figure opens the matters behind it', async () => {
    await page.goto(report)
    await page.getByRole('link', { name: 'Nhận trong kỳ: 12' }).click()
    expect(await page.locator('tbody tr').count()).toBe(12)
    await page.locator('tbody a').first().click()
    await page.getByText('Đường vào xóm số').first().waitFor()
  })
})

describe('who may not', () => {
  test('is refused the report, its files and the matters behind it', async () => {
    const files = ['', '/so-lieu.xlsx', '/uy-ban.docx', '/viec/petitions.received', '/viet', '/dinh-chinh']
    const neighbour = await openOfficer(browser, house, 'xa-my-le/ubnd/chairperson')
    const hamlet = await openOfficer(browser, house, `${place}/khu-pho-3/hamlet-head`)
    for (const somebody of [neighbour, hamlet])
      for (const file of files) expect((await somebody.context().request.get(report + file)).status()).toBe(403)
    const front = await openOfficer(browser, house, `${place}/front/front-chair`)
    expect((await front.goto(report))?.status()).toBe(200)
    expect(await front.getByRole('link', { name: 'Đính chính số liệu' }).count()).toBe(0)
    expect((await front.context().request.get(`${report}/dang-uy.docx`)).status()).toBe(403)
  })

  test('a visitor is led to sign in', async () => {
    const visitor = await browser.newPage({ baseURL: house.url })
    await visitor.goto(report)
    expect(visitor.url()).toContain('/vao?ve=')
    await visitor.context().close()
  })

  test('an unfinished period cannot be closed, and says from when', async () => {
    await untilDay(house, '2026-02-10')
    await page.goto(`/bao-cao/${place}/thang-2-2026`)
    await page.getByText('Kỳ này hết vào ngày 28/02/2026').waitFor()
    expect(await page.getByRole('button', { name: /Chốt số liệu/ }).count()).toBe(0)
  })
})
