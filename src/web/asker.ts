import type { Context } from 'hono'
import type { Day } from '../../packages/workdays/src/index.ts'
import { type Actor, visitor } from '../civic/actor/actor.ts'
import { findSender } from '../civic/actor/sender.ts'
import { findSession, noteSeen, type Session } from '../civic/actor/session.ts'
import { Refusal } from '../platform/refusal.ts'
import { readTokens } from './cookies.ts'
import type { Asker, Web } from './web.ts'

export const anyVisitor: Asker = { actors: [visitor] }

/** Who asks, by the cookies: an officer as the post chosen or as administrator, a sender, in any case a visitor. */
export const readAsker = async ({ house }: Web, c: Context, today: Day): Promise<Asker> => {
  const tokens = readTokens(c)
  const db = house.database.app
  const session = tokens.session === undefined ? undefined : await findSession(db, tokens.session, today)
  if (session !== undefined) await noteUse(house, session)
  const sender = tokens.sender === undefined ? undefined : await findSender(db, tokens.sender)
  const actors = [session && actorOf(session), sender, visitor].filter((actor) => actor !== undefined)
  return { actors, ...(session && tokens.session && { session: { ...session, token: tokens.session } }) }
}

/** Where nothing can be written, as on a full disk, pages are still read. */
const noteUse = ({ database, log }: Web['house'], session: Session): Promise<void> =>
  noteSeen(database.app, session).catch(() => log.warn('session.use-not-noted'))

const actorOf = ({ officerId, post, administers }: Session): Actor | undefined => {
  if (post !== undefined) return { kind: 'officer', officerId, post }
  return administers ? { kind: 'administrator', officerId } : undefined
}

/** Tries each actor in turn; only 'not-allowed' passes on to the next. A refused deed was rolled back, so trying again is safe. */
export const firstWhoMay = async <T>(actors: readonly Actor[], attempt: (actor: Actor) => Promise<T>): Promise<T> => {
  for (const actor of actors) {
    try {
      return await attempt(actor)
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'not-allowed')) throw error
    }
  }
  throw new Refusal('not-allowed')
}
