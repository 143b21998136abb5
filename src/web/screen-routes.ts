import type { Context } from 'hono'
import { type Actor, visitor } from '../civic/actor/actor.ts'
import type { Problem } from '../civic/deed/input.ts'
import { readVersion, type Version } from '../civic/reference/version.ts'
import type { FormAttempt } from '../civic/screen/form.ts'
import { randomToken } from '../platform/keys.ts'
import { Refusal } from '../platform/refusal.ts'
import { anyVisitor, firstWhoMay, readAsker } from './asker.ts'
import { readForm } from './body.ts'
import { clientOf } from './client.ts'
import { type Cookies, readTokens } from './cookies.ts'
import { readDisplay } from './display.ts'
import { whereToShowWho } from './entrance.ts'
import { renderPage } from './frame.tsx'
import { allowScript } from './headers.ts'
import { answerKept } from './kept.ts'
import { lead } from './lead.ts'
import { spend } from './limits.ts'
import { readingFor } from './reading.ts'
import { refusedForm } from './refused.tsx'
import { refuseForeign } from './same-origin.ts'
import type { Asker, Display, MountedPage, Web, WebVisit } from './web.ts'

/** The key of a form: what we put there, or nothing at all. The house's own keys have a colon and cannot be sent. */
const clientKey = /^[\w-]{22,100}$/

interface Request {
  c: Context
  display: Display
  version: Version
  asker: Asker
  attempt?: FormAttempt & { key: string }
}

/** GET and POST of one screen. */
export const screenRoutes = (web: Web, cookies: Cookies, { screen, acts }: MountedPage) => {
  const isKept = screen.reads === 'public' && Object.keys(acts).length === 0

  const visitOf = (request: Request, actor: Actor): WebVisit => {
    const { c, display, version, asker, attempt } = request
    const { trust } = readTokens(c)
    const receiptKey = screen.reads === 'public' ? undefined : cookies.receiptKey(c)
    return {
      actor,
      lang: display.lang,
      today: version.today,
      path: pathOf(c),
      params: c.req.param(),
      query: new URL(c.req.url).searchParams,
      publicUrl: web.house.publicUrl,
      key: attempt?.key ?? (isKept ? '' : randomToken()),
      client: clientOf(web, c),
      ...(attempt && { attempt }),
      ...(receiptKey && { receiptKey }),
      ...(asker.session && { session: asker.session }),
      ...(trust && screen.reads !== 'public' && { trust }),
    }
  }

  /** The address of the page, also where one of its forms was posted. */
  const pathOf = (c: Context): string => {
    const { path } = c.req
    return c.req.method === 'POST' ? path.slice(0, path.lastIndexOf('/')) || '/' : path
  }

  const render = async (request: Request) => {
    const { c, display, version, asker, attempt } = request
    const readers = screen.reads === 'public' ? [visitor] : asker.actors
    const shown = await firstWhoMay(readers, (actor) => {
      const visit = visitOf(request, actor)
      return screen.show(readingFor(web, screen.reads, visit, request.version), visit)
    })
    const framed = {
      display,
      today: version.today,
      asker,
      path: pathOf(c),
      search: new URL(c.req.url).search,
      door: screen.door,
    }
    if (shown.script !== undefined) allowScript(c)
    if (shown.refresh !== undefined && attempt === undefined) c.header('refresh', String(shown.refresh))
    const wrong = (attempt?.problems ?? []).length > 0
    const form = attempt?.form ?? shown.form
    const html = await renderPage(web, framed, { ...shown, ...(form && { form }) }, wrong)
    return { status: shown.status ?? 200, html }
  }

  const get = async (c: Context): Promise<Response> => {
    const display = readDisplay(c)
    const version = await readVersion(web.house.database.outside)
    if (isKept) {
      const key = JSON.stringify([display, c.req.path, new URL(c.req.url).search])
      const request = { c, display, version, asker: anyVisitor }
      return answerKept(c, await web.kept.get(key, version.tag, () => render(request)))
    }
    const asker = screen.reads === 'public' ? anyVisitor : await readAsker(web, c, version.today)
    try {
      const { html, status } = await render({ c, display, version, asker })
      return c.html(html, status)
    } catch (error) {
      const elsewhere = whereToShowWho(error, c, screen.entrance, asker)
      if (elsewhere === undefined) throw error
      return c.redirect(elsewhere, 303)
    }
  }

  const post = (form: string) => async (c: Context) => {
    refuseForeign(c, web.house.publicUrl)
    const { act, keep } = acts[form] as MountedPage['acts'][string]
    const version = await readVersion(web.house.database.outside)
    const asker = await readAsker(web, c, version.today)
    const { address } = clientOf(web, c)
    const counts = keep !== undefined && asker.session === undefined
    if (counts) await spend(web.house, 'form', address)
    const body = await readForm(c.req.raw)
    const key = body.text('_key')
    if (!clientKey.test(key)) throw new Refusal('not-understood')
    const request = { c, display: readDisplay(c), version, asker }
    const again = (display: Display, problems: readonly Problem[]) =>
      render({ ...request, display, attempt: { form, body, problems, key } })
    const visit = visitOf({ ...request, attempt: { form, body, problems: [], key } }, asker.actors[0] ?? visitor)
    const lang = body.text('_lang')
    try {
      await keep?.(web.house.ground, body, visit)
      if (lang === 'vi' || lang === 'en') {
        cookies.setLang(c, lang)
        return c.html((await again({ ...request.display, lang }, [])).html)
      }
      if (counts) await spend(web.house, 'filing', address)
      const leading = await firstWhoMay(asker.actors, (actor) => act({ web, body, visit: { ...visit, actor } }))
      return lead(web, cookies, c, leading, key)
    } catch (error) {
      const refused = refusedForm(error)
      if (refused === undefined) throw error
      return c.html((await again(request.display, refused.problems)).html, refused.status)
    }
  }

  return { get, post }
}
