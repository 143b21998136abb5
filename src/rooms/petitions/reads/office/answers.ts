import type { Message } from '../../../../civic/threads/thread.ts'
import { draftKind } from '../../deeds/submit-answer.ts'
import type { PetitionReader } from '../../subject.ts'
import type { Draft } from '../../tables.ts'

/** A version of an answer with its words, one text a point. */
export interface WordedDraft extends Draft {
  texts: readonly string[]
}

/** Every version submitted, the oldest first. */
export const draftsOf = async (
  db: PetitionReader,
  matterId: string,
  messages: readonly Message[],
): Promise<WordedDraft[]> => {
  const drafts = await db
    .selectFrom('petitions.draft')
    .selectAll()
    .where('matter_id', '=', matterId)
    .orderBy('round')
    .orderBy('version')
    .execute()
  return drafts.map((draft) => {
    const kind = draftKind(draft.round, draft.version)
    return { ...draft, texts: messages.filter((message) => message.kind === kind).map(({ text }) => text) }
  })
}

/** What was published last: the redaction that the next one goes on from. */
export const findPublication = (db: PetitionReader, matterId: string) =>
  db
    .selectFrom('petitions.publication')
    .selectAll()
    .where('matter_id', '=', matterId)
    .orderBy('round', 'desc')
    .executeTakeFirst()
