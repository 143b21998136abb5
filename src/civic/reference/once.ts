import type { CivicReader } from '../tables.ts'

const askedIn = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Reference facts as one transaction first read them: a batch of a hundred deeds asks for the calendar once, and all of it stands on the
 * same. Outside a transaction every question is asked anew.
 */
export const onceIn = <Answer>(db: CivicReader, question: string, ask: () => Promise<Answer>): Promise<Answer> => {
  if (!('isTransaction' in db) || db.isTransaction !== true) return ask()
  const asked = askedIn.get(db) ?? new Map<string, Promise<unknown>>()
  askedIn.set(db, asked)
  const known = asked.get(question) as Promise<Answer> | undefined
  const answer = known ?? ask()
  asked.set(question, answer)
  return answer
}
