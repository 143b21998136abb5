import type { Kysely } from 'kysely'
import type { Lang } from '../../packages/vietnamese/src/index.ts'
import type { Day } from '../../packages/workdays/src/index.ts'
import type { MasterKey } from '../platform/keys.ts'
import type { Actor } from './actor/actor.ts'
import type { Deed } from './deed/deed.ts'
import type { Listener } from './deed/listener.ts'
import type { Ground } from './deed/perform.ts'
import type { Errand } from './errand.ts'
import type { FactKind } from './facts/kind.ts'
import type { Download } from './screen/download.ts'
import type { Concern, Raised, Reading, ReportPart, Screen, Section } from './screen/screen.ts'
import type { CivicTables } from './tables.ts'

/** The sayings every room owes: each fact and each refusal it can make, in words. */
export interface Sayings {
  /** What each fact says, in one short sentence without a subject's name. */
  facts: Readonly<Record<string, string>>
  duties: Readonly<Record<string, string>>
  /** Why something was refused, and what to do. */
  refusals: Readonly<Record<string, string | ((params: Readonly<Record<string, string | number>>) => string)>>
  /** How the room's part of a report is called. */
  figuresTitle?: string
  /** What each figure of the room's part of a report counts, by its key. */
  figures?: Readonly<Record<string, string>>
}

/** What the clock does: takes the day, gives how many deeds it did, is safe to run twice. */
export interface Sweep {
  name: string
  run(ground: Ground, today: Day): Promise<number>
}

/** What a code opens: a matter, and what its holder may do. */
export interface CodeOpens {
  matterId: string
  power: 'read' | 'verdict'
  /** Which of several on the matter it is, such as one question of a meeting. */
  point?: number
  /** The page it leads to; without one, the page of the matter's only sender. */
  to?: string
}

/** What one room adds to the house. */
export interface Room {
  name: string
  facts: readonly FactKind[]
  deeds: readonly Deed<never, unknown>[]
  screens: readonly Screen[]
  sections: readonly Section[]
  downloads?: readonly Download[]
  listeners: readonly Listener[]
  sweeps: readonly Sweep[]
  /** Work too long for a request. */
  errands?: readonly Errand[]
  sayings(lang: Lang): Sayings
  /** Looks a typed return code up, among this room's. */
  findCode?(db: Kysely<CivicTables>, masterKey: MasterKey, typed: string): Promise<CodeOpens | undefined>
  /** Whether this actor may read a matter of this room, and so its photos. Without it nobody may but the sender. */
  mayRead?(reading: Reading, actor: Actor, matterId: string): Promise<boolean>
  /** Where a matter of this room is read: by those who may read the whole of it, or by everybody. Undefined where it has no page. */
  pageOf?(matter: { id: string; code: string; kind: string; whole: boolean }): string | undefined
  /** What matters of this room are called, by id; one without a title is not among them. Of published ones by their public titles. */
  titlesOf?(db: Kysely<CivicTables>, ids: readonly string[], as: 'whole' | 'published'): Promise<Map<string, string>>
  /** What people raise at a place, by hamlet and topic: `lately` from `since` up to `today`, `before` for as long before that. */
  concerns?(reading: Reading, placeId: string, since: Day, today: Day): Promise<Concern[]>
  /** Each thing people raised at a place since a day, with its words; readable only where this actor may. */
  raised?(reading: Reading, actor: Actor, placeId: string, since: Day): Promise<Raised[]>
  /** What the room has to say in a periodic report. */
  report?: ReportPart
}
