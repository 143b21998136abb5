import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { contactSheets, type Picture } from './pages/contact-sheet.ts'
import { arrive, browserOf, openPageGround } from './pages/ground.ts'
import { pages } from './pages/table.ts'
import { openBrowser } from './support/browser.ts'
import { openPlayedApart } from './support/played-apart.ts'

/*
 * npm run pictures [-- name of a role or page]
 *
 * Every page of tests/pages as a phone and as a desk shows it, and one contact sheet for each role, in `pictures/`.
 */
const folder = join(import.meta.dirname, '../pictures')
const widths = [360, 1280]
const wanted = process.argv[2] ?? ''
/** Photos further down come only when one gets there. */
const everyPhoto = `Promise.all([...document.images].map((photo) => { photo.loading = 'eager'; return photo.decode() }))`
const tell = (line: string) => process.stdout.write(`${line}\n`)

mkdirSync(folder, { recursive: true })
const played = await openPlayedApart()
const browser = await openBrowser()
try {
  const ground = await openPageGround(played)
  const pictures: Picture[] = []
  for (const looked of pages) {
    const { role } = looked.as
    const name = `${role}-${looked.name}`
    if (!name.includes(wanted)) continue
    const context = await browserOf(browser, ground, looked.as)
    const page = await context.newPage()
    await arrive(page, ground, looked, 'vi')
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(everyPhoto)
      const file = `${name}-${width}.png`
      await page.screenshot({ path: join(folder, file), fullPage: true })
      pictures.push({ role, name: looked.name, width, file })
    }
    await context.close()
  }
  const sheets = await contactSheets(browser, folder, pictures)
  tell(`${pictures.length} pictures, ${sheets.length} contact sheets:`)
  for (const sheet of sheets) tell(sheet)
} finally {
  await browser.close()
  await played.clear()
}
