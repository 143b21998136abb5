import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { MasterKey } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor } from '../actor/actor.ts'
import type { ErrandData } from '../errand.ts'
import type { Fact, FactKind } from '../facts/kind.ts'
import type { ReportedPart, ReportPeriod } from '../screen/screen.ts'
import type { CivicTables } from '../tables.ts'

/** What a deed may use while it runs. Inside it, await only the database. */
export interface Run<Tables extends CivicTables = CivicTables> {
  tx: Transaction<Tables>
  today: Day
  actor: Actor
  /** The client key: the same key gives the first result again. */
  key: string
  masterKey: MasterKey
  /** Records a further fact beside the deed's own. */
  record<Data>(kind: FactKind<Data>, matterId: string | null, data: Data): Promise<Fact<Data>>
  /** What all rooms have to say in a report, as they would say it now. */
  report(placeId: string, period: ReportPeriod): Promise<ReportedPart[]>
  /** Runs a deed that this one causes, as the house, in the same transaction, keyed by what caused it. */
  cause<Input, Result>(caused: Deed<Input, Result>, input: Input, because: string): Promise<Result>
  /** Sends somebody on an errand once this has committed. */
  send(errand: string, data: ErrandData): Promise<void>
}

/** What `run` gives back: the data of the deed's fact, the matter it is about, and the result for the caller (JSON). */
export interface Done<Data, Result> {
  matterId: string | null
  data: Data
  result: Result
}

/** One thing one actor may do; the only way anything changes. */
export interface Deed<Input, Result> {
  name: string
  /** The fact it leaves. Null for a box deed, which leaves none until its box closes, and for what the fact that caused it says. */
  fact: FactKind | null
  input: z.ZodType<Input>
  /** Finds and permits, then runs; called by `perform` only. */
  attempt(run: Run, input: Input): Promise<Done<unknown, Result>>
}

interface Definition<Tables extends CivicTables, Input, Subject, Data, Result> {
  name: string
  fact: FactKind<Data> | null
  input: z.ZodType<Input>
  /** Finds the subject and locks its row. Refuses `not-found` when there is none. */
  find(tx: Transaction<Tables>, input: NoInfer<Input>, actor: Actor): Promise<Subject>
  /** Who may, on this subject. Stands beside `run`; cannot be forgotten. */
  may(actor: Actor, subject: NoInfer<Subject>, input: NoInfer<Input>): boolean
  run(run: Run<Tables>, subject: NoInfer<Subject>, input: NoInfer<Input>): Promise<Done<Data, Result>>
}

/**
 * The maker of deeds of one room, typed to the room's own tables:
 * `const deed = deedsOver<PetitionTables>()`. Naming another room's table is then a compile error.
 */
export const deedsOver =
  <OwnTables>() =>
  <Input, Subject, Data, Result>(
    made: Definition<CivicTables & OwnTables, Input, Subject, Data, Result>,
  ): Deed<Input, Result> => ({
    name: made.name,
    fact: made.fact as FactKind | null,
    input: made.input,
    attempt: async (run, input) => {
      const own = run as unknown as Run<CivicTables & OwnTables>
      const subject = await made.find(own.tx, input, run.actor)
      if (!made.may(run.actor, subject, input)) throw new Refusal('not-allowed')
      return made.run(own, subject, input)
    },
  })
