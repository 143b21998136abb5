import type { Page } from 'playwright-core'

/* What people do and read on a page, in the words that stand there. */

export const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()

export const closeNext = async (front: Page): Promise<void> => {
  await front.goto('/chot-so-lieu')
  await front.getByRole('link', { name: 'Xem rồi chốt' }).first().click()
  await front.getByRole('button', { name: /^Chốt quý/ }).click()
}

/** The folded explanation of the newest clock, one line a day. */
export const explained = async (page: Page): Promise<string> => {
  await page.getByText('Vì sao là ngày này?').first().click()
  await page.getByText('Từng ngày được tính thế nào').first().click()
  const rows = await page.locator('main details table').first().locator('tbody tr').allInnerTexts()
  return rows.map((row) => row.replace(/\s+/g, ' ')).join('\n')
}

export const heading = (page: Page) => page.locator('h1').innerText()
