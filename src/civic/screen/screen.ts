import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Kysely } from 'kysely'
import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { MasterKey } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor } from '../actor/actor.ts'
import type { Right } from '../facts/kind.ts'
import type { CivicTables } from '../tables.ts'
import type { Form, FormAttempt } from './form.ts'

/** One request, as a screen sees it. */
export interface Visit {
  actor: Actor
  lang: Lang
  today: Day
  path: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The address people reach the house by, for what is printed. */
  publicUrl: string
  /** The client key of the page's forms: fresh, or the one of the attempt that is shown again. */
  key: string
  /** A form that was refused, or sent only to change the language: shown again with all that was typed. */
  attempt?: FormAttempt
  /** The client key of what was just sent, from a sealed cookie of an hour: the receipt is made from it. */
  receiptKey?: string
}

/** What a screen reads with. Public screens get the role that sees only `public_*` views. */
export interface Reading<Tables extends CivicTables = CivicTables> {
  db: Kysely<Tables>
  masterKey: MasterKey
  /** What other rooms have to say at a named place of this page. */
  sections(slot: Slot, subject: string): Promise<JSX.Element[]>
  /** What people raise at a place since a day, told by all rooms. For pages read by the application's role. */
  concerns(placeId: string, since: Day): Promise<Concern[]>
  /** Each of those raised since a day, told by all rooms as far as the visitor may know it. For pages read by the application's role. */
  raised(placeId: string, since: Day): Promise<Raised[]>
  /** What all rooms have to say in a report on a place, in their order. For pages read by the application's role. */
  report(placeId: string, period: ReportPeriod): Promise<ReportedPart[]>
  /** How each room calls its part of a report and what each figure counts, by the room's name. */
  figureWords(lang: Lang): ReadonlyMap<string, FigureWords>
  /** Of these matters those the visitor may read, in the order they were opened. For pages read by the application's role. */
  readable(matterIds: readonly string[]): Promise<ReadableMatter[]>
}

export interface FigureWords {
  title: string
  figures: Readonly<Record<string, string>>
}

/** A matter by its code; `href` where its room has a page for it. */
export interface ReadableMatter {
  id: string
  code: string
  title: string | undefined
  room: string
  openedOn: Day
  closedOn: Day | null
  href: string | undefined
}

/** One theme in one hamlet, as one room counts it. Counts only, never people. */
export interface Concern {
  /** As people wrote it; `key` is the same for every spelling (see `hamletKey`). Both empty where no hamlet was named. */
  hamlet: { key: string; name: string }
  topic: string
  /** Not yet ended, whenever it was opened. */
  open: number
  openedLately: number
  openedBefore: number
  /** The day the oldest that is open was opened. */
  oldestOpen: Day | null
  /** Answered, and those who asked say it is not so. */
  disputed: number
  /** How many people raised it in both spans, as far as the room can tell them apart. */
  people: number
}

/** One thing somebody raised, for bringing near ones together. */
export interface Raised {
  /** The room that tells it. */
  room: string
  hamlet: Concern['hamlet']
  topic: string
  raisedOn: Day
  /** Not yet ended. */
  open: boolean
  /** As it was said: for comparing, never for showing. */
  text: string
  /** What it is called and where it is read, where this visitor may read it. */
  readable?: { title: string; href: string }
}

/** The days from `from` up to and including `until`. */
export interface ReportPeriod {
  from: Day
  until: Day
}

/** A figure carries the matters behind it. */
export interface ReportFigure {
  /** Has words in the room's `sayings(lang).figures`. */
  key: string
  value: number
  /** The figure of the same room, told before it, that this one is a part of. */
  of?: string
  matters: readonly string[]
}

export interface ReportPart {
  name: string
  order: number
  read(reading: Pick<Reading, 'db'>, placeId: string, period: ReportPeriod): Promise<ReportFigure[]>
}

export interface ReportedPart {
  name: string
  figures: readonly ReportFigure[]
}

export type Slot = 'front' | 'place' | 'desk' | 'follow' | 'call'

/** A page, ready for the frame. */
export interface Shown {
  title: string
  body: JSX.Element
  status?: 200 | 404 | 422
  /** The place the page is about, for the header. */
  placeId?: string
  /** Address of the one script this page may run, from this house. Without it the browser runs none. */
  script?: string
  /** After so many seconds the browser asks for the page again: something goes on that the page shows. */
  refresh?: number
  /** The form (its name, which is also its `id`) whose typed text the language switch carries over. */
  form?: string
}

/** How somebody shows who they are: staff sign in, a sender types the code of the slip. */
export type Entrance = 'sign-in' | 'code'

export interface Screen {
  path: string
  /** Where those are led who may not read it, and have not shown who they are. */
  entrance?: Entrance
  /** `public`: read through public views by anyone. `app`: read by the application's role; `may` decides who. */
  reads: 'public' | 'app'
  door?: Right
  /** Named forms of this page; form `x` of `/a/b` is posted to `/a/b/x`. */
  forms: Readonly<Record<string, Form>>
  show(reading: Reading, visit: Visit): Promise<Shown>
}

interface Definition<Tables extends CivicTables, Data> {
  path: string
  reads: 'public' | 'app'
  door?: Right
  entrance?: Entrance
  forms?: Readonly<Record<string, Form>>
  /** Who may read this page, before anything is read. */
  may(actor: Actor): boolean
  /** Reads everything the page shows. Refuses `not-found`, or `not-allowed` where that hangs on what was found. */
  read(reading: Reading<Tables>, visit: Visit): Promise<Data>
  view(data: Data, visit: Visit): Shown
}

/** The maker of screens of one room: `const screen = screensOver<PetitionTables>()`. */
export const screensOver =
  <OwnTables>() =>
  <Data>(made: Definition<CivicTables & OwnTables, Data>): Screen => ({
    path: made.path,
    reads: made.reads,
    ...(made.door && { door: made.door }),
    ...(made.entrance && { entrance: made.entrance }),
    forms: made.forms ?? {},
    show: async (reading, visit) => {
      turnAway(made.may, visit)
      return made.view(await made.read(reading as unknown as Reading<CivicTables & OwnTables>, visit), visit)
    },
  })

/** Refuses whoever may not, before anything is read. */
export const turnAway = (may: (actor: Actor) => boolean, { actor }: Visit): void => {
  if (!may(actor)) throw new Refusal('not-allowed')
}

/** Public pages say so in so many words; the shape test asks every screen who may. */
export const anyone = (): boolean => true

/** A part of another page, offered by a room: on a place's page, on the desk, on the sender's page. */
export interface Section {
  slot: Slot
  order: number
  may(actor: Actor): boolean
  /** Undefined when there is nothing to say. `subject` is the place's or the matter's id; empty on the desk. */
  show(reading: Reading, visit: Visit, subject: string): Promise<JSX.Element | undefined>
}

export const sectionsOver =
  <OwnTables>() =>
  (made: {
    slot: Slot
    order: number
    may(actor: Actor): boolean
    show(reading: Reading<CivicTables & OwnTables>, visit: Visit, subject: string): Promise<JSX.Element | undefined>
  }): Section => ({
    ...made,
    show: (reading, visit, subject) =>
      made.show(reading as unknown as Reading<CivicTables & OwnTables>, visit, subject),
  })
