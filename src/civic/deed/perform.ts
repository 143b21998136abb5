import type { Kysely, Transaction } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { transaction } from '../../platform/database.ts'
import type { MasterKey } from '../../platform/keys.ts'
import { type Actor, house } from '../actor/actor.ts'
import type { SendErrand } from '../errand.ts'
import type { Fact, FactKind } from '../facts/kind.ts'
import { recordFact } from '../facts/record.ts'
import { shareReference } from '../reference/once.ts'
import { readVersion } from '../reference/version.ts'
import { readReport } from '../screen/report.ts'
import type { ReportPart } from '../screen/screen.ts'
import type { CivicTables, CivicTransaction } from '../tables.ts'
import type { Deed, Run } from './deed.ts'
import { InvalidInput } from './input.ts'
import type { Listener } from './listener.ts'

/** What every deed stands on. Composed once, in `src/house.ts`. */
export interface Ground {
  db: Kysely<CivicTables>
  masterKey: MasterKey
  listeners: readonly Listener[]
  reportParts: readonly ReportPart[]
  /** Absent where no jobs run, as while an example is played: a sweep finds what was left undone. */
  send?: SendErrand
}

export interface Attempt<Input> {
  actor: Actor
  key: string
  input: Input
}

export interface Performed<Result> {
  result: Result
  /** The key was used before: this is the first result again, and nothing was done now. */
  repeated: boolean
}

/**
 * The one path by which anything changes: parse, find, permit, run, record; in one transaction with its facts,
 * duties and what listeners write. Refuses with `Refusal`; anything else thrown is a bug.
 */
export const perform = async <Input, Result>(
  ground: Ground,
  deed: Deed<Input, Result>,
  attempt: Attempt<unknown>,
): Promise<Performed<Result>> => {
  const input = parse(deed, attempt.input)
  return transaction(ground.db, async (tx: Transaction<CivicTables>) => {
    const { today, reference } = await readVersion(tx)
    shareReference(tx, ground.db, reference)
    const { db: _, ...standing } = ground
    return performIn({ ...standing, tx, today }, deed, { ...attempt, input })
  })
}

interface Standing extends Omit<Ground, 'db'> {
  tx: Transaction<CivicTables>
  today: Day
}

const performIn = async <Input, Result>(
  on: Standing,
  deed: Deed<Input, Result>,
  { actor, key, input }: Attempt<Input>,
): Promise<Performed<Result>> => {
  const first = await claimKey(on.tx, deed.name, key)
  if (first !== undefined) return { result: first as Result, repeated: true }
  const run = runFor(on, actor, key)
  const done = await deed.attempt(run, input)
  if (deed.fact !== null) await run.record(deed.fact, done.matterId, done.data)
  const kept = JSON.stringify(done.result ?? null)
  await on.tx.updateTable('civic.deed_key').set({ result: kept }).where('key', '=', key).execute()
  return { result: done.result, repeated: false }
}

const runFor = (on: Standing, actor: Actor, key: string): Run => ({
  tx: on.tx,
  today: on.today,
  actor,
  key,
  masterKey: on.masterKey,
  record: async <Data>(kind: FactKind<Data>, matterId: string | null, data: Data): Promise<Fact<Data>> => {
    const fact = await recordFact(on.tx, kind, { actor, today: on.today, matterId }, data)
    for (const listener of on.listeners) {
      if (listener.kind.name === kind.name) await listener.hear(runFor(on, house, fact.id), fact)
    }
    return fact
  },
  report: (placeId, period) => readReport(on.reportParts, on.tx, placeId, period),
  send: async (errand, data) => on.send?.(on.tx, errand, data),
  cause: async (caused, input, because) => {
    const causedKey = `${caused.name}:${because}`
    return (await performIn(on, caused, { actor: house, key: causedKey, input: parse(caused, input) })).result
  },
})

/**
 * Takes the key, or gives the first result. A second attempt under the same key waits for the first to commit,
 * then sees it; when the first rolled back, the key is free again.
 */
const claimKey = async (tx: CivicTransaction, deed: string, key: string): Promise<unknown> => {
  const claimed = await tx
    .insertInto('civic.deed_key')
    .values({ key, deed, result: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return undefined
  const earlier = await tx
    .selectFrom('civic.deed_key')
    .select(['deed', 'result'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (earlier.deed !== deed) throw new InvalidInput([{ field: '', code: 'key-of-another-deed' }])
  return earlier.result
}

const parse = <Input, Result>(deed: Deed<Input, Result>, input: unknown): Input => {
  const parsed = deed.input.safeParse(input)
  if (parsed.success) return parsed.data
  throw InvalidInput.from(parsed.error)
}
