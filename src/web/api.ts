import { type Context, Hono } from 'hono'
import { InvalidInput } from '../civic/deed/input.ts'
import { perform } from '../civic/deed/perform.ts'
import { readVersion } from '../civic/reference/version.ts'
import { problemText } from '../civic/screen/problem-text.ts'
import { Refusal } from '../platform/refusal.ts'
import { firstWhoMay, readAsker } from './asker.ts'
import { readBytes } from './body.ts'
import { clientOf } from './client.ts'
import { readDisplay } from './display.ts'
import { spend } from './limits.ts'
import { openApi } from './openapi.ts'
import { allRefusals, asRefusal, retryAfter, statusOf } from './refused.tsx'
import { refuseForeign } from './same-origin.ts'
import type { Web } from './web.ts'

const mostBytes = 1024 * 1024
const idempotencyKey = /^[\w-]{22,100}$/

/** The same deeds as the forms: JSON in, the result out, `Idempotency-Key` as the client key, the same cookies. */
export const apiRoutes = (web: Web): Hono => {
  const deeds = new Map(web.house.rooms.flatMap((room) => room.deeds).map((deed) => [deed.name, deed]))
  return new Hono()
    .get('/api/openapi.json', (c) => c.json(openApi([...deeds.values()], web.house.publicUrl)))
    .post('/api/deeds/:name', async (c) => {
      try {
        refuseForeign(c, web.house.publicUrl)
        const deed = deeds.get(c.req.param('name'))
        if (deed === undefined) throw new Refusal('not-found')
        const key = c.req.header('idempotency-key') ?? ''
        if (!idempotencyKey.test(key)) {
          throw new InvalidInput([{ field: 'Idempotency-Key', code: 'too-short', params: { least: 22 } }])
        }
        const { today } = await readVersion(web.house.database.outside)
        const { actors, session } = await readAsker(web, c, today)
        if (session === undefined) await spend(web.house, 'filing', clientOf(web, c).address)
        const input = await readJson(c)
        const done = await firstWhoMay(actors, (actor) => perform(web.house.ground, deed, { actor, key, input }))
        return c.json(done)
      } catch (error) {
        return refusedJson(web, c, asRefusal(web, c, error))
      }
    })
}

const readJson = async (c: Context): Promise<unknown> => {
  const bytes = await readBytes(c.req.raw, mostBytes)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new InvalidInput([{ field: '', code: 'not-understood' }])
  }
}

const refusedJson = ({ house }: Web, c: Context, refusal: Refusal): Response => {
  const { lang } = readDisplay(c)
  const said = allRefusals(house, lang)
  const field = refusal.field ?? ''
  const problems = refusal instanceof InvalidInput ? refusal.problems : []
  const worded = problems.map((problem) => ({ ...problem, message: problemText(problem, said, lang) }))
  const message = problemText({ field, code: refusal.code, params: refusal.params }, said, lang)
  const status = refusal.code === 'not-now' ? 409 : statusOf(refusal)
  if (status === 503) c.header('retry-after', retryAfter)
  return c.json({ error: { code: refusal.code, message, problems: worded } }, status)
}
