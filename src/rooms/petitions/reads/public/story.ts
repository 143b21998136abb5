import { type Message, threadOf } from '../../../../civic/threads/thread.ts'
import {
  MoreAsked,
  MoreGiven,
  PetitionAnswered,
  PetitionFiled,
  PetitionForwarded,
  PetitionNotSettled,
  PetitionWithdrawn,
  PromiseKept,
} from '../../contract.ts'
import type { PetitionReader } from '../../subject.ts'
import { type Turn, turnOf } from './turns.ts'

/** Words of one turn: one of each point where there are points. */
export type Words = readonly Pick<Message, 'point' | 'text'>[]

/** A turn as the sender may read it, with what was written. */
export type Told = Turn & { words: Words }

/** Under which kind the words of a deed stand in the thread, by the fact the deed left. */
const wordsOf: Readonly<Record<string, string>> = {
  [PetitionFiled.name]: 'question',
  [PetitionForwarded.name]: 'forwarded',
  [MoreAsked.name]: 'more-asked',
  [MoreGiven.name]: 'more-given',
  [PetitionAnswered.name]: 'answer',
  [PromiseKept.name]: 'promise-kept',
  [PetitionNotSettled.name]: 'not-settled',
  [PetitionWithdrawn.name]: 'withdrawn',
}

/**
 * The story of a petition as its sender may read it. Facts give the order, the posts and the numbers; the thread gives the words
 * meant for both sides. Deeds of one kind and their words are stored in the same order, in one transaction each.
 */
export const storyOf = async (db: PetitionReader, matterId: string): Promise<Told[]> => {
  const facts = await db
    .selectFrom('civic.fact')
    .select(['kind', 'day', 'post_id', 'data'])
    .where('matter_id', '=', matterId)
    .orderBy('position')
    .execute()
  const spoken = inTurns(await threadOf(db, matterId, 'sender'))
  return facts.flatMap((fact) => {
    const turn = turnOf(fact)
    const words = spoken.get(wordsOf[fact.kind] ?? '')?.shift() ?? []
    return turn === undefined ? [] : [{ ...turn, words }]
  })
}

/** Messages by kind, in turns: a point that does not come after the one before begins the next turn. */
const inTurns = (messages: readonly Message[]): Map<string, Message[][]> => {
  const turns = new Map<string, Message[][]>()
  for (const message of messages) {
    const ofKind = turns.get(message.kind) ?? []
    const last = ofKind.at(-1)
    const before = last?.at(-1)?.point ?? null
    if (last !== undefined && before !== null && message.point !== null && message.point > before) last.push(message)
    else ofKind.push([message])
    turns.set(message.kind, ofKind)
  }
  return turns
}
