import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'

export interface Picture {
  role: string
  name: string
  width: number
  /** Its name in the folder of the pictures. */
  file: string
}

const style = `
  body {margin: 24px; font: 16px sans-serif; background: #ddd; display: flex; flex-wrap: wrap; gap: 24px}
  h1 {width: 100%; margin: 0}
  figure {margin: 0; width: min-content}
  .tops {display: flex; gap: 4px}
  .tops a {height: 600px; overflow: hidden; background: #fff}
  img {display: block; height: auto}`

/** The top of a page; a wide one is shown smaller. */
const top = ({ file, width }: Picture): string =>
  `<a href="${file}"><img src="${file}" width="${width < 700 ? 280 : 520}" alt="${width} px"></a>`

/** One page a role with all its pictures, tops of pages side by side; kept as a page and as a picture. Gives the pictures. */
export const contactSheets = async (
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<string[]> => {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } })
  const sheets: string[] = []
  for (const [role, here] of Map.groupBy(pictures, (picture) => picture.role)) {
    const figures = [...Map.groupBy(here, ({ name }) => name)].map(
      ([name, views]) =>
        `<figure><figcaption>${name}</figcaption><div class="tops">${views.map(top).join('')}</div></figure>`,
    )
    const path = join(folder, `${role}.html`)
    writeFileSync(
      path,
      `<!doctype html><meta charset="utf-8"><title>${role}</title><style>${style}</style><h1>${role}</h1>${figures.join('')}`,
    )
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
    const sheet = join(folder, `${role}.png`)
    await page.screenshot({ path: sheet, fullPage: true })
    sheets.push(sheet)
  }
  await page.close()
  return sheets
}
