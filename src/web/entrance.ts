import type { Context } from 'hono'
import type { Entrance } from '../civic/screen/screen.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Asker } from './web.ts'

/** Where somebody is led who may not read a page, but has not said yet who they are. Undefined: refused all the same. */
export const whereToShowWho = (
  error: unknown,
  c: Context,
  entrance: Entrance | undefined,
  { actors, session }: Asker,
): string | undefined => {
  if (!(error instanceof Refusal) || error.code !== 'not-allowed' || entrance === undefined) return undefined
  const known = actors.some(({ kind }) =>
    entrance === 'code' ? kind === 'sender' : kind !== 'sender' && kind !== 'visitor',
  )
  if (known) return undefined
  if (entrance === 'code') return '/tra-cuu'
  return session === undefined ? `/vao?ve=${encodeURIComponent(c.req.path)}` : '/ban/chuc-danh'
}
