import type { CivicReader } from '../tables.ts'

type Answers = Map<string, unknown>
type Question = string | number | undefined | readonly string[]

/** So many answers of one version of the reference facts are kept; they are small, and a few thousand are all that is ever asked. */
const most = 20_000
/** A longer question was made up by somebody. */
const longest = 300
const answersOf = new WeakMap<object, Answers>()
const newest = new WeakMap<object, { version: string; answers: Answers }>()

/**
 * A question about the reference facts, asked of the database once: by a transaction for itself, so that a batch of a hundred deeds stands
 * on one calendar; by readers that share a version, once in this process. A reader that shares nothing asks anew each time.
 * Answers are shared, therefore frozen. One that is still on its way is not: it may be waiting for whoever would wait for it.
 */
export const reference =
  <Args extends readonly Question[], Answer>(name: string, ask: (db: CivicReader, ...args: Args) => Promise<Answer>) =>
  async (db: CivicReader, ...args: Args): Promise<Answer> => {
    const answers = answersFor(db)
    if (answers === undefined) return ask(db, ...args)
    const question = JSON.stringify([name, ...args])
    if (answers.has(question)) return answers.get(question) as Answer
    const answer = frozen(await ask(db, ...args))
    if (answers.size >= most) answers.clear()
    if (question.length <= longest) answers.set(question, answer)
    return answer
  }

/** Lets a reader of `database` know what was read there under this version of the reference facts; see migration 0019. */
export const shareReference = <Reader extends object>(reader: Reader, database: object, version: string): Reader => {
  const known = newest.get(database)
  const kept = known?.version === version ? known : { version, answers: new Map() }
  newest.set(database, kept)
  answersOf.set(reader, kept.answers)
  return reader
}

const answersFor = (db: CivicReader): Answers | undefined => {
  const shared = answersOf.get(db)
  if (shared !== undefined || !('isTransaction' in db) || db.isTransaction !== true) return shared
  const own: Answers = new Map()
  answersOf.set(db, own)
  return own
}

const frozen = <Answer>(answer: Answer): Answer => {
  if (typeof answer !== 'object' || answer === null || ArrayBuffer.isView(answer)) return answer
  Object.values(answer).forEach(frozen)
  return Object.freeze(answer)
}
