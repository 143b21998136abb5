import type { Actor } from '../civic/actor/actor.ts'
import type { MachineKind } from '../civic/actor/machine.ts'
import type { Session } from '../civic/actor/session.ts'
import type { CodeOpens } from '../civic/room.ts'
import type { Form, FormBody } from '../civic/screen/form.ts'
import type { Screen, Visit } from '../civic/screen/screen.ts'
import type { House } from '../house.ts'
import type { PageFrame } from '../ui/index.ts'
import type { KeptPages } from './kept.ts'

/** What every route of the web floor stands on. */
export interface Web {
  house: House
  /** In front of us stands a proxy of our own: it says who asks in `X-Forwarded-For`. */
  trustProxy: boolean
  pages: readonly MountedPage[]
  kept: KeptPages
  /** True once the process was told to stop: others should be asked. */
  draining(): boolean
  /** A folder on the disk of our own PostgreSQL; that of another one is not ours to look at. */
  disk?: string
}

/** What a browser asked for by its cookies and headers; no session is looked at for it. */
export type Display = Pick<PageFrame, 'lang' | 'largeType' | 'highContrast' | 'saveData'>

/** Who asks. One browser may carry an officer's session and a sender's code: whoever may, does; the visitor comes last. */
export interface Asker {
  actors: readonly Actor[]
  session?: Session & { token: string }
}

/** A visit as the web floor's own screens see it. */
export interface WebVisit extends Visit {
  session?: Session & { token: string }
  /** What this browser shows to be trusted by; whether it is so hangs on the officer. */
  trust?: string
  client: Client
}

/** The other end of the connection. */
export interface Client {
  address: string
  /** It is this very machine, and no proxy speaks for somebody else. */
  local: boolean
  kind: MachineKind
}

/** What a form's sending does: a room's deed, or an act of the web floor itself, such as signing in. */
export type Act = (asked: { web: Web; visit: WebVisit; body: FormBody }) => Promise<Leading>

/** Where it leads, and what the browser is given to keep. */
export interface Leading {
  to: string
  openSender?: CodeOpens
  receipt?: boolean
  /** The token of a session that was opened. */
  session?: string
  /** The token of a machine that was trusted. */
  trust?: string
}

/** A screen with what its forms do. */
export interface MountedPage {
  screen: Screen
  acts: Readonly<Record<string, { act: Act; keep?: Form['keep'] }>>
}
