import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/*
 * What can be measured of a page in a browser. Each gives what is wrong: nothing, where all is well.
 */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Only what is wrong is brought back: the rest of axe's report takes longer than its rules. Colours take half of those. */
export const violations = async (page: Page, { colours = true } = {}): Promise<string[]> => {
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(`${axe}; undefined`)
  const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } }
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)})
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))`)
}

/** Pixels by which a page can be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/**
 * Buttons, controls and summaries lower than 48 px, links of the frame included; links inside text are not asked. What is
 * not shown, or clipped away for screen readers and the Enter key alone, is no target.
 */
export const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, select, textarea, summary, .btn, .top a, .foot a, .pages a, input:not([type=hidden], [type=radio], [type=checkbox]), .pick label')]
    .filter((target) => target.getClientRects().length > 0 && getComputedStyle(target).clipPath === 'none')
    .filter((target) => target.getBoundingClientRect().height < 48)
    .map((target) => target.outerHTML.slice(0, 80))`)

export const smallText = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
    .map((element) => element.outerHTML.slice(0, 80))`)
