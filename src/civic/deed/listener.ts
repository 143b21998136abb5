import type { Fact, FactKind } from '../facts/kind.ts'
import type { Run } from './deed.ts'

/**
 * A room hears another's fact, by the published kind, in the same transaction. It only writes rows, and writes them by deeds
 * (`run.cause`), so that what follows from a fact is recorded too.
 */
export interface Listener {
  kind: FactKind
  room: string
  hear(run: Run, fact: Fact<unknown>): Promise<void>
}

export const on = <Data>(
  room: string,
  kind: FactKind<Data>,
  hear: (run: Run, fact: Fact<Data>) => Promise<void>,
): Listener => ({ kind: kind as FactKind, room, hear: hear as Listener['hear'] })
