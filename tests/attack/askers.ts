import { cookieOf, type PageGround } from '../pages/ground.ts'
import type { Looker } from '../pages/looked-at.ts'
import * as lookers from '../pages/lookers.ts'

/** Somebody who asks, by the name they have in the table and the header that a browser of theirs sends. */
export interface Asker {
  name: string
  cookie: string
}

const { senderOf, askerOf, ...known } = lookers

/** Everybody of the page tests, and the sender of one petition, with both powers. */
const all: readonly [string, Looker][] = [
  ...(Object.entries(known) as [string, Looker][]),
  ['sender', senderOf('cd-50')],
  ['sender-reading', senderOf('cd-50', 'read')],
  ['sender-elsewhere', senderOf('cd-52')],
]

export const openAskers = (ground: PageGround): Promise<Asker[]> =>
  Promise.all(
    all.map(async ([name, looker]) => {
      const cookie = await cookieOf(ground, looker)
      return { name, cookie: cookie === undefined ? '' : `${cookie.name}=${cookie.value}` }
    }),
  )
