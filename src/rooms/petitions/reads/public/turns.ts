import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { DutyInherited } from '../../../../civic/duties/inherit.ts'
import { DutyOverdue } from '../../../../civic/duties/overdue.ts'
import type { HandOverGround } from '../../../../civic/duties/tables.ts'
import type { FactKind } from '../../../../civic/facts/kind.ts'
import type { CivicReader } from '../../../../civic/tables.ts'
import {
  AnswerWithheld,
  MoreAsked,
  MoreGiven,
  NoWordFromSender,
  PetitionAnswered,
  PetitionFiled,
  PetitionForwarded,
  PetitionNotSettled,
  PetitionPlaced,
  PetitionSettled,
  PetitionWithdrawn,
  PromiseKept,
  PromiseLapsed,
} from '../../contract.ts'
import type { Outcome, WithholdGround } from '../../petition.ts'
import type { PetitionChannel } from '../../tables.ts'

/** What happened to a published matter, as everybody is told it. `by`, `from`, `to` and `next` are posts. */
export type Turn = { day: Day } & Event
type Event =
  | { is: 'filed'; channel: PetitionChannel }
  | { is: 'more-given' | 'settled' | 'no-word' | 'lapsed' | 'withdrawn' | 'overdue' }
  | { is: 'moved'; from: string; to: string; ground: HandOverGround }
  | { is: 'answered'; by: string; round: number; outcome: Outcome; document: string; promised: Day | null }
  | { is: 'not-settled'; round: number; next: string | null }
  | { is: 'more-asked' | 'kept'; by: string }

type Teller = (data: unknown, by: string) => Event | undefined

/** A fact keeps its shape for ever, so its data is read by the shape it was written with. */
const of = <Data>(kind: FactKind<Data>, tell: (data: Data, by: string) => Event | undefined) =>
  [kind.name, (data: unknown, by: string) => tell(kind.shape.parse(data), by)] as const

/** Drafts, assignments and calls are the office's own; the log has them. */
const tellers: Readonly<Record<string, Teller>> = Object.fromEntries([
  of(PetitionFiled, ({ channel }) => ({ is: 'filed', channel: channel as PetitionChannel })),
  of(PetitionForwarded, ({ from, to, ground }) => ({ is: 'moved', from, to, ground: ground as HandOverGround })),
  of(PetitionPlaced, ({ from, to }) => ({ is: 'moved', from, to, ground: 'placed' })),
  of(DutyInherited, ({ kind, from, to }) =>
    kind === 'petitions.publish' ? undefined : { is: 'moved', from, to, ground: 'office-ended' },
  ),
  // That a promise lapsed is told by itself, and a late publication by the page.
  of(DutyOverdue, ({ kind }) =>
    kind === 'petitions.answer' || kind === 'petitions.review' ? { is: 'overdue' } : undefined,
  ),
  of(MoreAsked, (_, by) => ({ is: 'more-asked', by })),
  of(MoreGiven, () => ({ is: 'more-given' })),
  of(PetitionAnswered, ({ round, outcome, document, promised }, by) => ({
    is: 'answered',
    by,
    round,
    outcome,
    document,
    promised,
  })),
  of(PetitionNotSettled, ({ round, next }) => ({ is: 'not-settled', round, next })),
  of(PetitionSettled, () => ({ is: 'settled' })),
  of(NoWordFromSender, () => ({ is: 'no-word' })),
  of(PromiseKept, (_, by) => ({ is: 'kept', by })),
  of(PromiseLapsed, () => ({ is: 'lapsed' })),
  of(PetitionWithdrawn, () => ({ is: 'withdrawn' })),
])

/** Undefined for what the log alone tells. */
export const turnOf = (fact: { kind: string; day: Day; post_id: string | null; data: unknown }): Turn | undefined => {
  const event = tellers[fact.kind]?.(fact.data, fact.post_id ?? '')
  return event && { ...event, day: fact.day }
}

interface Told {
  turns: Turn[]
  /** Rounds whose words are kept back, each with its ground. */
  withheld: ReadonlyMap<number, WithholdGround>
  /** Of its newest fact, where the public log shows it. */
  position: number
}

/** The story of a published matter, from its facts, in order. */
export const turnsOf = async (db: CivicReader, matterId: string): Promise<Told> => {
  const facts = await db
    .selectFrom('civic.public_fact')
    .select(['kind', 'day', 'post_id', 'data', 'position'])
    .where('matter_id', '=', matterId)
    .orderBy('position')
    .execute()
  return {
    turns: facts.flatMap((fact) => turnOf(fact) ?? []),
    withheld: new Map(
      facts
        .filter(({ kind }) => kind === AnswerWithheld.name)
        .map(({ data }) => AnswerWithheld.shape.parse(data))
        .map(({ round, ground }) => [round, ground]),
    ),
    position: facts.at(-1)?.position ?? 0,
  }
}

/** Every post a story names. */
export const postsIn = (turns: readonly Turn[]): string[] =>
  turns.flatMap((turn) => {
    if (turn.is === 'moved') return [turn.from, turn.to]
    if (turn.is === 'answered' || turn.is === 'kept' || turn.is === 'more-asked') return [turn.by]
    return turn.is === 'not-settled' && turn.next !== null ? [turn.next] : []
  })
