import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { InvalidInput, type Problem } from '../civic/deed/input.ts'
import { readVersion } from '../civic/reference/version.ts'
import type { Sayings } from '../civic/room.ts'
import { problemText } from '../civic/screen/problem-text.ts'
import type { House } from '../house.ts'
import { realNow, vietnamDay } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { troubleOf } from '../platform/trouble.ts'
import { Intro, type Lang, Lead, LinkButton, links, Row } from '../ui/index.ts'
import { readForm } from './body.ts'
import { readDisplay } from './display.ts'
import { renderPage } from './frame.tsx'
import { SendAgain } from './send-again.tsx'
import type { Web } from './web.ts'
import { webWords } from './words.ts'

const statuses = {
  'not-allowed': 403,
  'cross-site': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  bug: 500,
  'database-away': 503,
  'no-room': 503,
} as const

/** In seconds: a server that starts again is there by then. */
export const retryAfter = '5'

/** 422 and 429 are matters between a form and the one who fills it in; the others refuse the request as a whole. */
export const statusOf = ({ code }: Refusal): (typeof statuses)[keyof typeof statuses] | 422 =>
  code in statuses ? statuses[code as keyof typeof statuses] : 422

/**
 * What is wrong with a form, where the form is shown again with all that was typed: its fields, or too many sent in too short a time.
 * Undefined where the request as a whole is refused.
 */
export const refusedForm = (error: unknown): { problems: readonly Problem[]; status: 422 | 429 } | undefined => {
  if (error instanceof InvalidInput) return { problems: error.problems, status: 422 }
  if (!(error instanceof Refusal)) return undefined
  const status = statusOf(error)
  if (status !== 422 && status !== 429) return undefined
  return { problems: [{ field: error.field ?? '', code: error.code, params: error.params }], status }
}

/** Every room's words for refusals and the web floor's own, where it is not known who refused. */
export const allRefusals = (house: House, lang: Lang): Pick<Sayings, 'refusals'> => ({
  refusals: Object.assign({}, ...house.rooms.map((room) => room.sayings(lang).refusals), webWords(lang).refusals),
})

/**
 * What was thrown, as a refusal. Anything else than a `Refusal`, or a database in trouble, is a bug: it is logged by a number that the
 * page shows.
 */
export const asRefusal = ({ house }: Pick<Web, 'house'>, c: Context, thrown: unknown): Refusal => {
  if (thrown instanceof Refusal) return thrown
  if (holdsNul(thrown)) return new Refusal('not-understood')
  const trouble = troubleOf(thrown)
  if (trouble !== undefined) {
    house.log.error(`web.${trouble}`, { method: c.req.method, route: c.req.routePath, code: codeOf(thrown) })
    return new Refusal(trouble)
  }
  const incident = randomUUID().slice(0, 8)
  house.log.error('web.bug', { incident, method: c.req.method, route: c.req.routePath, ...traceOf(thrown) })
  return new Refusal('bug', { incident })
}

/** In an address or a field: no keyboard types it, and PostgreSQL keeps none. */
const holdsNul = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === '22021'

/** Where it happened, never the message: that may quote what a person typed. */
const traceOf = (thrown: unknown) => {
  if (!(thrown instanceof Error)) return { error: typeof thrown }
  const frames = thrown.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: thrown.name,
    code: codeOf(thrown),
    trace: frames
      ?.slice(0, 6)
      .map((line) => line.trim())
      .join(' < '),
  }
}

const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : undefined

/** One sentence about why, and the way on. Without a database the sentence still stands. */
export const refusedPage = async (web: Web, c: Context, refusal: Refusal): Promise<Response> => {
  const display = readDisplay(c)
  const words = webWords(display.lang).refused
  const status = statusOf(refusal)
  const sentence = problemText({ field: '', ...refusal }, allRefusals(web.house, display.lang), display.lang)
  const title = words.titles[status]
  const sent = status === 503 && c.req.method === 'POST' ? await readForm(c.req.raw).catch(() => undefined) : undefined
  if (status === 503) c.header('retry-after', retryAfter)
  if (status === 503 && c.req.method === 'GET') c.header('refresh', retryAfter)
  const body = (
    <>
      <Intro title={title}>
        <Lead>{sentence}</Lead>
      </Intro>
      {sent ? <SendAgain action={c.req.path + new URL(c.req.url).search} sent={sent} lang={display.lang} /> : null}
      <Row>
        <LinkButton href="/" quiet={sent !== undefined}>
          {words.home}
        </LinkButton>
        <LinkButton href={links.help} quiet>
          {words.help}
        </LinkButton>
      </Row>
    </>
  )
  const today = await readVersion(web.house.database.outside).then(
    (version) => version.today,
    () => vietnamDay(realNow()),
  )
  const framed = { display, today, path: status === 404 ? '/' : c.req.path, search: '' }
  return c.html(await renderPage(web, framed, { title, body }), status)
}
