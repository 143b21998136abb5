import type { Page } from 'playwright-core'
import type { Lang } from '../../packages/vietnamese/src/index.ts'
import { lowTargets, overflow, smallText } from '../support/measures.ts'

/** What is wrong with what a page says and where it leads, whatever the width; nothing, where all is well. */
export const faultsOf = async (page: Page, lang: Lang, { scripts = 0 } = {}): Promise<string[]> => [
  ...(await page.evaluate<string[]>(framed(lang, scripts))),
  ...(lang === 'en' ? await page.evaluate<string[]>(leftInVietnamese) : []),
]

/** What is wrong with how it looks at this width. */
export const faultsInSight = async (page: Page): Promise<string[]> => [
  ...(await runsOver(page)),
  ...(await lowTargets(page)).map((target) => `low: ${target}`),
  ...(await smallText(page)).map((element) => `small: ${element}`),
]

export const runsOver = async (page: Page): Promise<string[]> => {
  const pixels = await overflow(page)
  return pixels > 0 ? [`runs over by ${pixels} px`] : []
}

/** One title and one h1, in the language asked for; no script but those expected; every form has a button and every link an end. */
const framed = (lang: Lang, scripts: number): string => `(() => {
  const wrong = (name, is) => is ? [name] : []
  const all = (selector) => [...document.querySelectorAll(selector)]
  const open = ({ id }) => !document.querySelector('form#' + id + ' button, button[form="' + id + '"]:not([name="_lang"])')
  return [
    ...wrong('no title', !/[^ ] · Lòng Dân$/.test(document.title)),
    ...wrong('not one h1', all('h1').length !== 1 || all('h1')[0].innerText.trim() === ''),
    ...wrong('not in ${lang}', document.documentElement.lang !== '${lang}'),
    ...wrong('scripts', document.scripts.length !== ${scripts}),
    ...all('main form[id]').filter(open).filter((form) => form.innerText !== '').map(({ id }) => 'no button: ' + id),
    ...all('a:not([href]), a[href=""]').map((link) => 'leads nowhere: ' + link.innerText),
    ...all('a[href^="#"]').map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id)).map((id) => 'no such place: #' + id),
  ]
})()`

/** Names keep their marks in English, and what people wrote is said to be Vietnamese or stands in a control; these words stand in no name. */
const leftInVietnamese = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const left = []
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement.closest('[lang], textarea').lang === 'en' && /(^| )(của|và|không|được|người|việc|đã|chưa|này|những|trả lời)( |$)/i.test(text.data))
      left.push('in Vietnamese: ' + text.data)
  return left
})()`
