import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Lang } from '../../packages/vietnamese/src/index.ts'
import { invitationToken } from '../../src/civic/actor/invitation.ts'
import type { MachineKind } from '../../src/civic/actor/machine.ts'
import { openSenderSession } from '../../src/civic/actor/sender.ts'
import { openSession } from '../../src/civic/actor/session.ts'
import type { House } from '../../src/house.ts'
import { playOn } from './beyond-the-example.ts'
import type { LookedAt, Looker, Named } from './looked-at.ts'
import { meetingsOf, promisesOf } from './meetings-of.ts'
import { openedOf } from './opened-of.ts'
import { petitionsOf } from './petitions-of.ts'
import { trustMachines } from './sessions-beyond.ts'

/** The played house, and what the addresses of its pages are made of. */
export interface PageGround extends Named {
  house: House
  url: string
}

export const openPageGround = async ({ house, url }: { house: House; url: string }): Promise<PageGround> => {
  await playOn(house)
  await trustMachines(house)
  const petitions = await petitionsOf(house)
  const meetings = await meetingsOf(house)
  const promises = await promisesOf(house)
  const opened = await openedOf(house)
  return {
    house,
    url,
    matter: (story) => found(petitions.get(story), `petition that comes from the story ${story}`),
    meeting: (at) => found(meetings.get(at), `meeting at ${at}`),
    promise: (line) =>
      found(
        promises.find((promise) => promise.line.startsWith(line)),
        `promise beginning with ${line}`,
      ),
    opened: (act) => found(opened.get(act), `thing opened by the act ${act}`),
    // The example's accounts are made under these keys, and nobody has taken them up.
    invitation: (post) => invitationToken(house.masterKey, `demo-officer:${post}`),
  }
}

const found = <Found>(it: Found | undefined, what: string): Found => {
  if (it === undefined) throw new Error(`the example has no ${what}`)
  return it
}

export const pathOf = ({ path }: LookedAt, named: Named): string => (typeof path === 'string' ? path : path(named))

/** A browser that is known as this person, as if they had signed in or typed their code. */
export const browserOf = async (browser: Browser, ground: PageGround, looker: Looker): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: ground.url, viewport: { width: 360, height: 800 } })
  context.setDefaultTimeout(20_000)
  const cookie = await cookieOf(ground, looker)
  if (cookie !== undefined) await context.addCookies([{ ...cookie, url: ground.url }])
  return context
}

const kind: MachineKind = { browser: 'chrome', machine: 'computer' }

export const cookieOf = async ({ house, matter, meeting }: PageGround, looker: Looker) => {
  const db = house.database.app
  if ('at' in looker) {
    const { at, point, power } = looker
    return { name: 'nguoi-gui', value: await openSenderSession(db, { matterId: meeting(at).id, point, power }) }
  }
  if ('story' in looker) {
    const matterId = matter(looker.story).id
    return { name: 'nguoi-gui', value: await openSenderSession(db, { matterId, power: looker.power }) }
  }
  const officer = db.selectFrom('civic.officer as o').select('o.id')
  if ('post' in looker) {
    const holder = officer.innerJoin('civic.holding as h', 'h.officer_id', 'o.id').where('h.post_id', '=', looker.post)
    return {
      name: 'can-bo',
      value: await openSession(db, (await holder.executeTakeFirstOrThrow()).id, looker.post, kind),
    }
  }
  if (looker.role === 'visitor') return undefined
  const administrator = await officer.where('o.administers', '=', true).executeTakeFirstOrThrow()
  return { name: 'can-bo', value: await openSession(db, administrator.id, null, kind) }
}

/** Comes to the page in a language, as its row says. */
export const arrive = async (page: Page, ground: PageGround, looked: LookedAt, lang: Lang): Promise<void> => {
  await page.goto(`/ngon-ngu/${lang}?ve=${encodeURIComponent(pathOf(looked, ground))}`)
  await looked.does?.(page)
}
